package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AcknowledgeAssistance;
import fr.cdg62.opposable.assistance.api.AssistanceCommand;
import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.CancelAssistanceHour;
import fr.cdg62.opposable.assistance.api.CancelPlannedAssistance;
import fr.cdg62.opposable.assistance.api.CloseAssistanceLedger;
import fr.cdg62.opposable.assistance.api.CloseAssistanceYear;
import fr.cdg62.opposable.assistance.api.ConsiderLedger;
import fr.cdg62.opposable.assistance.api.CorrectAssistanceHour;
import fr.cdg62.opposable.assistance.api.ImportAssistanceHour;
import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.LinkAssistanceHour;
import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.api.NoteStatementSilence;
import fr.cdg62.opposable.assistance.api.OfferAssistance;
import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.assistance.api.PlanAssistance;
import fr.cdg62.opposable.assistance.api.RecordOfferAnswer;
import fr.cdg62.opposable.assistance.api.RecordStatementAnswer;
import fr.cdg62.opposable.assistance.api.ReleaseAssistanceHour;
import fr.cdg62.opposable.assistance.api.ReviseAssistanceTerm;
import fr.cdg62.opposable.assistance.api.SendStatement;
import fr.cdg62.opposable.assistance.api.TransferAssistanceLedger;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.model.Decider;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The hours of assistance the centre gives under one convention: entries corrected by new ones, contract years, yearly statements. */
public class AssistanceLedger extends Decider {

    @AggregateIdentifier
    private @Nullable LedgerId id;

    private LedgerFile file = LedgerFile.empty();

    /** For the repository: a ledger exists through its events only. */
    protected AssistanceLedger() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(OpenAssistanceLedger command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ReviseAssistanceTerm command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CloseAssistanceLedger command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(TransferAssistanceLedger command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(LogAssistanceHour command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ImportAssistanceHour command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CorrectAssistanceHour command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CancelAssistanceHour command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(LinkAssistanceHour command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ReleaseAssistanceHour command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(AcknowledgeAssistance command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(OfferAssistance command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordOfferAnswer command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(PlanAssistance command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CancelPlannedAssistance command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CloseAssistanceYear command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(IssueStatement command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(SendStatement command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordStatementAnswer command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    @CommandHandler
    CommandOutcome decide(NoteStatementSilence command, AssistancePolicy policy, MetaData metadata) {
        return conclude(command, policy, metadata);
    }

    /** Answers what the file allows today; nothing is decided. */
    @CommandHandler
    List<Possibility> answer(ConsiderLedger question, MetaData metadata) {
        return Possibilities.of(file, CommandContext.today(metadata));
    }

    @EventSourcingHandler
    void evolve(AssistanceEvent event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.ledgerId();
        file = file.with(List.of(event));
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }

    private CommandOutcome conclude(AssistanceCommand command, AssistancePolicy policy, MetaData metadata) {
        var today = CommandContext.today(metadata);
        var conclusion = Conclusion.of(file, Decisions.decide(file, command, policy, today), today);
        return applyAll(conclusion.events(), conclusion.held(), conclusion.concerned(), metadata);
    }
}
