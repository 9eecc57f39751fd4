package fr.cdg62.opposable.journalkey.model;

import fr.cdg62.opposable.journalkey.api.IntroduceJournalKey;
import fr.cdg62.opposable.journalkey.api.JournalKeyIntroduced;
import fr.cdg62.opposable.journalkey.api.ReplaceJournalKey;
import fr.cdg62.opposable.journalkey.rule.JournalHasNoOtherKey;
import fr.cdg62.opposable.journalkey.rule.JournalKeyIsHandedOverUnlessLost;
import fr.cdg62.opposable.journalkey.rule.JournalKeyIsNew;
import fr.cdg62.opposable.journalkey.rule.JournalKeyReplacedIsTheOneThatSigns;
import fr.cdg62.opposable.journalkey.rule.JournalKeySignsForItsJournal;
import fr.cdg62.opposable.journalkey.value.JournalId;
import fr.cdg62.opposable.journalkey.value.JournalKey;
import fr.cdg62.opposable.journalkey.value.JournalOrigin;
import fr.cdg62.opposable.journalkey.value.KeyReason;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.rule.Judgement;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.model.Decider;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The journal of a centre, by the keys that sign it one after another; introducing the key it has changes nothing. */
public class Journal extends Decider {
    @AggregateIdentifier
    private @Nullable JournalId id;

    private @Nullable JournalOrigin origin;
    private @Nullable JournalKey current;
    private final Set<JournalKey> used = new HashSet<>();

    /** For the repository: a journal has keys through its events only. */
    protected Journal() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(IntroduceJournalKey command, MetaData metadata) {
        var judgement = Rules.require(
                        new JournalHasNoOtherKey(current, command.key()),
                        new JournalKeySignsForItsJournal(command.journalId(), origin, command.key()))
                .judgement();
        var introduced = new JournalKeyIntroduced(
                command.journalId(),
                command.key().origin(),
                command.key(),
                KeyReason.FIRST,
                null,
                null,
                command.introducedOn());
        return conclude(judgement, metadata, current == null ? List.of(introduced) : List.of());
    }

    @CommandHandler
    CommandOutcome decide(ReplaceJournalKey command, MetaData metadata) {
        var judgement = Rules.require(
                        new JournalKeyReplacedIsTheOneThatSigns(current, command.replaces()),
                        new JournalKeySignsForItsJournal(command.journalId(), origin, command.key()),
                        new JournalKeyIsNew(used, command.key()),
                        new JournalKeyIsHandedOverUnlessLost(command.reason(), command.handover()))
                .judgement();
        var introduced = new JournalKeyIntroduced(
                command.journalId(),
                command.key().origin(),
                command.key(),
                command.reason(),
                command.replaces(),
                command.handover(),
                command.replacedOn());
        return conclude(judgement, metadata, List.of(introduced));
    }

    @EventSourcingHandler
    void evolve(JournalKeyIntroduced event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.journalId();
        origin = event.origin();
        current = event.key();
        used.add(event.key());
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }

    private CommandOutcome conclude(Judgement judgement, MetaData metadata, List<JournalKeyIntroduced> events) {
        return applyAll(events, judgement.held(), Map.of(), metadata);
    }
}
