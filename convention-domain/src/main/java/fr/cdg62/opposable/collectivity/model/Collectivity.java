package fr.cdg62.opposable.collectivity.model;

import fr.cdg62.opposable.collectivity.api.AffiliationEnded;
import fr.cdg62.opposable.collectivity.api.AffiliationRecorded;
import fr.cdg62.opposable.collectivity.api.AttachmentRecorded;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import fr.cdg62.opposable.collectivity.api.EndAffiliation;
import fr.cdg62.opposable.collectivity.api.PopulationRecorded;
import fr.cdg62.opposable.collectivity.api.RecordAffiliation;
import fr.cdg62.opposable.collectivity.api.RecordAttachment;
import fr.cdg62.opposable.collectivity.api.RecordPopulation;
import fr.cdg62.opposable.collectivity.api.RecordSuccession;
import fr.cdg62.opposable.collectivity.api.RegisterCollectivity;
import fr.cdg62.opposable.collectivity.api.SuccessionRecorded;
import fr.cdg62.opposable.collectivity.rule.AffiliationRunsThatDay;
import fr.cdg62.opposable.collectivity.rule.AffiliationsDoNotOverlap;
import fr.cdg62.opposable.collectivity.rule.AttachedToAnotherBody;
import fr.cdg62.opposable.collectivity.rule.BeginsWithinAYear;
import fr.cdg62.opposable.collectivity.rule.BodyStandsThatDay;
import fr.cdg62.opposable.collectivity.rule.IdNamesTheSiren;
import fr.cdg62.opposable.collectivity.rule.NoAttachmentOfTheKindBeginsThatDay;
import fr.cdg62.opposable.collectivity.rule.NoEarlierThanItsLastChange;
import fr.cdg62.opposable.collectivity.rule.RegisteredOnce;
import fr.cdg62.opposable.collectivity.rule.SucceededByAnotherBody;
import fr.cdg62.opposable.collectivity.rule.SucceededOnce;
import fr.cdg62.opposable.collectivity.rule.SuccessorIsRegistered;
import fr.cdg62.opposable.collectivity.rule.SuccessorStandsThatDay;
import fr.cdg62.opposable.collectivity.value.Affiliations;
import fr.cdg62.opposable.collectivity.value.Attachments;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.RegisterEntry;
import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.rule.Judgement;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.model.Decider;
import fr.cdg62.opposable.rule.NotInTheFuture;
import fr.cdg62.opposable.rule.OneCentre;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A body of the centre's register, with its populations and its periods of affiliation. It never leaves history. */
public class Collectivity extends Decider {

    @AggregateIdentifier
    private @Nullable CollectivityId id;

    private @Nullable RegisterEntry entry;

    /** For the repository: a collectivity exists through its events only. */
    protected Collectivity() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(RegisterCollectivity command, MetaData metadata) {
        var judgement = Rules.require(
                        new RegisteredOnce(entry != null),
                        new IdNamesTheSiren(command.collectivityId(), command.centre(), command.siren()),
                        new NotInTheFuture("registered on", command.registeredOn(), CommandContext.today(metadata)))
                .judgement();
        return conclude(judgement, metadata, command.collectivityId(), registered(command), population(command));
    }

    @CommandHandler
    CommandOutcome decide(RecordPopulation command, MetaData metadata) {
        var event = new PopulationRecorded(
                command.collectivityId(), command.year(), command.population(), command.source());
        return conclude(new Judgement(List.of(), List.of()), metadata, command.collectivityId(), event);
    }

    @CommandHandler
    CommandOutcome decide(RecordAffiliation command, MetaData metadata) {
        var judgement = Rules.require(
                        new BodyStandsThatDay("from", command.from(), succession()),
                        new AffiliationsDoNotOverlap(command.from(), affiliations()))
                .judgement();
        var event =
                new AffiliationRecorded(command.collectivityId(), command.from(), command.kind(), command.evidence());
        return conclude(judgement, metadata, command.collectivityId(), event);
    }

    @CommandHandler
    CommandOutcome decide(EndAffiliation command, MetaData metadata) {
        var judgement = Rules.require(new AffiliationRunsThatDay(command.lastDay(), affiliations()))
                .judgement();
        var event = new AffiliationEnded(command.collectivityId(), command.lastDay(), command.reason());
        return conclude(judgement, metadata, command.collectivityId(), event);
    }

    @CommandHandler
    CommandOutcome decide(RecordAttachment command, MetaData metadata) {
        var judgement = Rules.require(
                        new AttachedToAnotherBody(command.collectivityId(), command.to()),
                        new BodyStandsThatDay("from", command.from(), succession()),
                        new BeginsWithinAYear(command.from(), CommandContext.today(metadata)),
                        new NoAttachmentOfTheKindBeginsThatDay(command.kind(), command.from(), attachments()))
                .judgement();
        var event = new AttachmentRecorded(
                command.collectivityId(),
                command.kind(),
                command.to(),
                command.from(),
                command.act(),
                command.source());
        return conclude(judgement, metadata, command.collectivityId(), event);
    }

    @CommandHandler
    CommandOutcome decide(RecordSuccession command, Bodies bodies, MetaData metadata) {
        var successor = bodies.entry(command.successor());
        var judgement = Rules.require(
                        new SucceededByAnotherBody(command.collectivityId(), command.successor()),
                        new OneCentre(
                                command.collectivityId().centre(),
                                command.successor().centre()),
                        new SuccessorIsRegistered(command.successor(), successor.isPresent()),
                        new SucceededOnce(succession()),
                        new BeginsWithinAYear(command.effectiveOn(), CommandContext.today(metadata)),
                        new SuccessorStandsThatDay(
                                command.effectiveOn(),
                                successor.map(RegisterEntry::succession).orElse(null)),
                        new NoEarlierThanItsLastChange(command.effectiveOn(), known().lastChange()))
                .judgement();
        return conclude(judgement, metadata, command.collectivityId(), succeeded(command));
    }

    @EventSourcingHandler
    void evolve(CollectivityEvent event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.collectivityId();
        entry = RegisterFold.fold(entry, event);
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }

    private CommandOutcome conclude(
            Judgement judgement, MetaData metadata, CollectivityId concerned, CollectivityEvent... events) {
        return applyAll(
                List.of(events), judgement.held(), Map.of(MetadataKey.COLLECTIVITY, concerned.value()), metadata);
    }

    /** What the register says; every command but the first finds a body that is there. */
    private RegisterEntry known() {
        return Objects.requireNonNull(entry, "the first event registers the body");
    }

    private Affiliations affiliations() {
        return known().affiliations();
    }

    private Attachments attachments() {
        return known().attachments();
    }

    private @Nullable Succession succession() {
        return known().succession();
    }

    private static SuccessionRecorded succeeded(RecordSuccession command) {
        return new SuccessionRecorded(
                command.collectivityId(),
                command.successor(),
                command.kind(),
                command.effectiveOn(),
                command.act(),
                command.evidence());
    }

    private static CollectivityRegistered registered(RegisterCollectivity command) {
        return new CollectivityRegistered(
                command.collectivityId(),
                command.centre(),
                command.siren(),
                command.category(),
                command.inseeCode(),
                command.name(),
                command.department(),
                command.postalCode(),
                command.source(),
                command.registeredOn());
    }

    private static PopulationRecorded population(RegisterCollectivity command) {
        return new PopulationRecorded(
                command.collectivityId(), command.populationYear(), command.population(), command.source());
    }
}
