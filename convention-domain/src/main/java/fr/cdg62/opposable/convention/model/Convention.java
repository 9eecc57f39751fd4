package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.ExpireConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.api.StartConvention;
import fr.cdg62.opposable.convention.rule.ActIdentifierNamesTheAct;
import fr.cdg62.opposable.convention.rule.ActIsKnown;
import fr.cdg62.opposable.convention.rule.ActIsNew;
import fr.cdg62.opposable.convention.rule.AtLeastOnePrestation;
import fr.cdg62.opposable.convention.rule.CollectivityIsRegistered;
import fr.cdg62.opposable.convention.rule.ConventionIsNotSigned;
import fr.cdg62.opposable.convention.rule.DelegatedDecisionCitesItsDelegation;
import fr.cdg62.opposable.convention.rule.DraftedOnce;
import fr.cdg62.opposable.convention.rule.NoEarlierThanAdopted;
import fr.cdg62.opposable.convention.rule.NoPartyHasSigned;
import fr.cdg62.opposable.convention.rule.OneOfP1AndP2;
import fr.cdg62.opposable.convention.rule.ScopeBelongsToThePrestation;
import fr.cdg62.opposable.convention.rule.SendingHasAScope;
import fr.cdg62.opposable.convention.rule.StartsNoEarlierThanTheLastSignature;
import fr.cdg62.opposable.convention.rule.WrittenEndAgreesWithTheComputedOne;
import fr.cdg62.opposable.convention.value.AgreedTerm;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.model.Decider;
import fr.cdg62.opposable.rule.EndsNoEarlierThanItStarts;
import fr.cdg62.opposable.rule.NotInTheFuture;
import fr.cdg62.opposable.rule.OneCentre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What binds the centre and a collectivity for five years. Its state on a day follows from its facts and the calendar. */
public class Convention extends Decider {

    @AggregateIdentifier
    private @Nullable ConventionId id;

    private ConventionFile file = ConventionFile.empty();

    /** For the repository: a convention exists through its events only. */
    protected Convention() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(DraftConvention command, Register register, MetaData metadata) {
        var collectivity = register.collectivity(command.collectivityId());
        var rules = Rules.require(
                new DraftedOnce(id != null),
                new OneCentre(command.centre(), command.conventionId().centre()),
                new OneCentre(command.centre(), command.collectivityId().centre()),
                new NotInTheFuture("drafted on", command.draftedOn(), CommandContext.today(metadata)),
                new CollectivityIsRegistered(command.collectivityId(), collectivity.isPresent()));
        return conclude(rules, metadata, List.of(Recorded.drafted(command, collectivity.orElseThrow())));
    }

    @CommandHandler
    CommandOutcome decide(RecordDeliberation command, MetaData metadata) {
        var known = file.act(command.party(), command.number()).isPresent();
        var rules = Rules.require(
                new ActIsNew(command.party(), command.number(), known),
                new NotInTheFuture("adopted on", command.adoptedOn(), CommandContext.today(metadata)),
                new DelegatedDecisionCitesItsDelegation(command.kind(), command.delegation()),
                new ActIdentifierNamesTheAct(command.actIdentifier(), command.adoptedOn(), author(command.party())));
        return conclude(rules, metadata, List.of(Recorded.deliberation(command)));
    }

    @CommandHandler
    CommandOutcome decide(RecordPublication command, MetaData metadata) {
        var act = file.act(command.party(), command.number());
        var rules = Rules.require(
                        new ActIsKnown(command.party(), command.number(), act.isPresent()),
                        new NotInTheFuture("published on", command.publishedOn(), CommandContext.today(metadata)))
                .andRequire(new NoEarlierThanAdopted(
                        "published on", command.publishedOn(), act.orElseThrow().adoptedOn()));
        return conclude(rules, metadata, List.of(Recorded.publication(command)));
    }

    @CommandHandler
    CommandOutcome decide(RecordTransmission command, MetaData metadata) {
        var found = file.act(command.party(), command.number());
        var rules = Rules.require(
                new ActIsKnown(command.party(), command.number(), found.isPresent()),
                new NotInTheFuture("received on", command.receivedOn(), CommandContext.today(metadata)));
        var act = found.orElseThrow();
        rules.andRequire(
                new NoEarlierThanAdopted("received on", command.receivedOn(), act.adoptedOn()),
                new ActIdentifierNamesTheAct(command.actIdentifier(), act.adoptedOn(), author(command.party())));
        return conclude(rules, metadata, List.of(Recorded.transmission(command, act.regime())));
    }

    @CommandHandler
    CommandOutcome decide(ChoosePrestation command, MetaData metadata) {
        var rules = Rules.require(
                new NoPartyHasSigned(file.signedBy()),
                new NotInTheFuture("decided on", command.decidedOn(), CommandContext.today(metadata)),
                new AtLeastOnePrestation(command.prestations()),
                new OneOfP1AndP2(command.prestations()),
                new SendingHasAScope(command.prestations(), command.scopes()),
                new ScopeBelongsToThePrestation(command.prestations(), command.scopes()));
        return conclude(rules, metadata, List.of(Recorded.choice(command)));
    }

    @CommandHandler
    CommandOutcome decide(FixTerm command, MetaData metadata) {
        var agreed = new AgreedTerm(command.startsOn(), command.writtenEnd());
        var rules = Rules.require(
                        new ConventionIsNotSigned(deedDate()),
                        new EndsNoEarlierThanItStarts(command.startsOn(), command.writtenEnd()))
                .andRequireUnless(
                        command.termOverrideReason() != null,
                        new WrittenEndAgreesWithTheComputedOne(agreed.computed().lastDay(), command.writtenEnd()))
                .andRequireUnless(
                        command.retroactiveReason() != null,
                        new StartsNoEarlierThanTheLastSignature(
                                command.startsOn(), file.lastSignature().orElse(null)));
        return conclude(rules, metadata, List.of(Recorded.term(command, agreed, CommandContext.today(metadata))));
    }

    @CommandHandler
    CommandOutcome decide(
            RecordSignature command, SigningAuthorities authorities, Register register, MetaData metadata) {
        var signing = Signing.of(file, command, authorities, register);
        return conclude(signing.judge(CommandContext.today(metadata)), metadata, signing.facts());
    }

    @CommandHandler
    CommandOutcome decide(StartConvention command, MetaData metadata) {
        var notice = Notice.ofStart(file, command, CommandContext.today(metadata));
        return conclude(notice.rules(), metadata, notice.facts());
    }

    @CommandHandler
    CommandOutcome decide(ExpireConvention command, MetaData metadata) {
        var notice = Notice.ofExpiry(file, command, CommandContext.today(metadata));
        return conclude(notice.rules(), metadata, notice.facts());
    }

    @EventSourcingHandler
    void evolve(ConventionEvent event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.conventionId();
        file = file.with(List.of(event));
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }

    /** The facts, then what they change to the anomalies: one list of events, applied once. */
    private CommandOutcome conclude(Rules rules, MetaData metadata, List<? extends ConventionEvent> facts) {
        var after = file.with(facts);
        var reassessment = Reassessment.of(after, CommandContext.today(metadata));
        var events =
                Stream.concat(facts.stream(), reassessment.events().stream()).toList();
        var held = Stream.concat(rules.judgement().held().stream(), reassessment.held().stream())
                .toList();
        var drafted = after.drafted();
        var concerned = Map.of(
                MetadataKey.CONVENTION,
                drafted.conventionId().value(),
                MetadataKey.COLLECTIVITY,
                drafted.collectivity().id().value());
        return applyAll(events, held, concerned, metadata);
    }

    private @Nullable LocalDate deedDate() {
        return file.deed().map(ConventionSigned::deedDate).orElse(null);
    }

    private @Nullable Siren author(Party party) {
        return party == Party.COLLECTIVITY ? file.drafted().collectivity().id().siren() : null;
    }
}
