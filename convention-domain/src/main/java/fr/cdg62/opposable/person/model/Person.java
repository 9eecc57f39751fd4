package fr.cdg62.opposable.person.model;

import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.model.Decider;
import fr.cdg62.opposable.person.api.CancelErasure;
import fr.cdg62.opposable.person.api.ConfirmErasure;
import fr.cdg62.opposable.person.api.EndMandate;
import fr.cdg62.opposable.person.api.MandateEnded;
import fr.cdg62.opposable.person.api.MandateRecorded;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.person.api.PersonRecorded;
import fr.cdg62.opposable.person.api.RecordMandate;
import fr.cdg62.opposable.person.api.RecordPerson;
import fr.cdg62.opposable.person.api.RecordSignatureDelegation;
import fr.cdg62.opposable.person.api.RequestErasure;
import fr.cdg62.opposable.person.api.SignatureDelegationRecorded;
import fr.cdg62.opposable.person.rule.DelegatedByAnother;
import fr.cdg62.opposable.person.rule.DelegationIsNew;
import fr.cdg62.opposable.person.rule.MandateHasNotEndedYet;
import fr.cdg62.opposable.person.rule.MandateIsKnown;
import fr.cdg62.opposable.person.rule.MandateIsNew;
import fr.cdg62.opposable.person.rule.MandatesDoNotOverlap;
import fr.cdg62.opposable.person.rule.NameIsSealedForThePerson;
import fr.cdg62.opposable.person.rule.PersonIsNotErased;
import fr.cdg62.opposable.person.rule.RecordedOnce;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Erasures;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.Offices;
import fr.cdg62.opposable.rule.EndsNoEarlierThanItStarts;
import fr.cdg62.opposable.rule.NotInTheFuture;
import fr.cdg62.opposable.rule.OneCentre;
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

/** Somebody who holds dated offices and may receive delegations of signature; known by reference, the name sealed until two accounts have it forgotten. */
public class Person extends Decider {

    @AggregateIdentifier
    private @Nullable PersonId id;

    private Offices offices = Offices.none();
    private Erasures erasures = Erasures.none();

    /** For the repository: a person exists through its events only. */
    protected Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(RecordPerson command, MetaData metadata) {
        var rules = Rules.require(
                new RecordedOnce(id != null),
                new OneCentre(command.centre(), command.personId().centre()),
                new NameIsSealedForThePerson(command.personId(), command.name().person()),
                new NotInTheFuture("recorded on", command.recordedOn(), CommandContext.today(metadata)));
        var event = new PersonRecorded(command.personId(), command.centre(), command.name(), command.recordedOn());
        return applyAll(List.of(event), rules.judgement().held(), Map.of(), metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordMandate command, MetaData metadata) {
        var mandate =
                new Mandate(command.mandateId(), command.body(), command.capacity(), command.from(), command.until());
        var rules = Rules.require(
                new PersonIsNotErased(erasures.destroyed()),
                new MandateIsNew(command.mandateId(), offices),
                new EndsNoEarlierThanItStarts(command.from(), command.until()),
                new MandatesDoNotOverlap(mandate, offices));
        var event = new MandateRecorded(
                command.personId(),
                command.mandateId(),
                command.body(),
                command.capacity(),
                command.from(),
                command.until(),
                command.evidence());
        return applyAll(List.of(event), rules.judgement().held(), concerned(command.body()), metadata);
    }

    @CommandHandler
    CommandOutcome decide(EndMandate command, MetaData metadata) {
        var rules = Rules.require(new MandateIsKnown(command.mandateId(), offices));
        var mandate = offices.mandate(command.mandateId()).orElseThrow();
        rules.andRequire(
                new EndsNoEarlierThanItStarts(mandate.from(), command.lastDay()),
                new MandateHasNotEndedYet(command.lastDay(), mandate.until()));
        var event = new MandateEnded(command.personId(), command.mandateId(), command.lastDay(), command.reason());
        return applyAll(List.of(event), rules.judgement().held(), concerned(mandate.body()), metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordSignatureDelegation command, MetaData metadata) {
        var rules = Rules.require(
                new PersonIsNotErased(erasures.destroyed()),
                new DelegationIsNew(command.delegationId(), offices),
                new DelegatedByAnother(command.personId(), command.delegatedBy()),
                new EndsNoEarlierThanItStarts(command.from(), command.until()));
        var event = new SignatureDelegationRecorded(
                command.personId(),
                command.delegationId(),
                command.body(),
                command.delegatedBy(),
                command.act(),
                command.from(),
                command.until(),
                command.evidence());
        return applyAll(List.of(event), rules.judgement().held(), concerned(command.body()), metadata);
    }

    @CommandHandler
    CommandOutcome decide(RequestErasure command, Retention retention, MetaData metadata) {
        return conclude(erasing(metadata).request(command, retention), metadata);
    }

    @CommandHandler
    CommandOutcome decide(ConfirmErasure command, Retention retention, MetaData metadata) {
        return conclude(erasing(metadata).confirm(command, retention), metadata);
    }

    @CommandHandler
    CommandOutcome decide(CancelErasure command, MetaData metadata) {
        return conclude(erasing(metadata).cancel(command), metadata);
    }

    @EventSourcingHandler
    void evolve(PersonEvent event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.personId();
        offices = OfficesFold.fold(offices, event);
        erasures = ErasuresFold.fold(erasures, event, actor(metadata));
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }

    private Erasing erasing(MetaData metadata) {
        return new Erasing(erasures, offices, CommandContext.today(metadata), actor(metadata));
    }

    private CommandOutcome conclude(Erasing.Decided decided, MetaData metadata) {
        return applyAll(List.of(decided.event()), decided.rules().judgement().held(), Map.of(), metadata);
    }

    private static String actor(MetaData metadata) {
        return String.valueOf(metadata.get(MetadataKey.ACTOR));
    }

    private static Map<String, String> concerned(BodyId body) {
        return body.isCollectivity() ? Map.of(MetadataKey.COLLECTIVITY, body.value()) : Map.of();
    }
}
