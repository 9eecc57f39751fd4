package fr.cdg62.opposable.servicecapacity.model;

import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.model.Decider;
import fr.cdg62.opposable.rule.OneCentre;
import fr.cdg62.opposable.servicecapacity.api.DeclareServiceCapacity;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityDeclared;
import fr.cdg62.opposable.servicecapacity.rule.MinutesAreCredible;
import fr.cdg62.opposable.servicecapacity.rule.MonthIsNear;
import fr.cdg62.opposable.servicecapacity.rule.MonthIsNotOver;
import fr.cdg62.opposable.servicecapacity.value.CapacityMonth;
import fr.cdg62.opposable.servicecapacity.value.CapacityPolicy;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The time a centre's service can give to assistance, by month; saying again what is declared already changes nothing. */
public class ServiceCapacity extends Decider {

    @AggregateIdentifier
    private @Nullable ServiceCapacityId id;

    private final Map<CapacityMonth, Integer> declared = new HashMap<>();

    /** For the repository: a capacity exists through its events only. */
    protected ServiceCapacity() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(DeclareServiceCapacity command, MetaData metadata) {
        var today = CommandContext.today(metadata);
        var policy = CapacityPolicy.current();
        var month = command.month().month();
        var rules = Rules.require(
                new OneCentre(command.centre(), command.capacityId().centre()),
                new MinutesAreCredible(command.minutes(), policy.minutesMost()),
                new MonthIsNotOver(month, today),
                new MonthIsNear(month, today, policy.monthsAhead()));
        boolean said = Integer.valueOf(command.minutes()).equals(declared.get(command.month()));
        List<ServiceCapacityDeclared> events = said ? List.of() : List.of(declared(command, today));
        return applyAll(events, rules.judgement().held(), Map.of(), metadata);
    }

    @EventSourcingHandler
    void evolve(ServiceCapacityDeclared event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.capacityId();
        declared.put(event.month(), event.minutes());
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }

    private static ServiceCapacityDeclared declared(DeclareServiceCapacity command, LocalDate today) {
        return new ServiceCapacityDeclared(
                command.capacityId(), command.centre(), command.month(), command.minutes(), command.reason(), today);
    }
}
