package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AcknowledgeTermReminder;
import fr.cdg62.opposable.convention.api.AgreeTermination;
import fr.cdg62.opposable.convention.api.CheckOriginal;
import fr.cdg62.opposable.convention.api.ChoosePrestation;
import fr.cdg62.opposable.convention.api.ConsiderConvention;
import fr.cdg62.opposable.convention.api.ConventionCommand;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.CureBreach;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.ExpireConvention;
import fr.cdg62.opposable.convention.api.FixTerm;
import fr.cdg62.opposable.convention.api.GiveTerminationNotice;
import fr.cdg62.opposable.convention.api.ImportConvention;
import fr.cdg62.opposable.convention.api.IssueTermReminder;
import fr.cdg62.opposable.convention.api.MoveOriginal;
import fr.cdg62.opposable.convention.api.ProposeRenewal;
import fr.cdg62.opposable.convention.api.RatifySignature;
import fr.cdg62.opposable.convention.api.RecordAmendmentSignature;
import fr.cdg62.opposable.convention.api.RecordBreach;
import fr.cdg62.opposable.convention.api.RecordCorrespondence;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RecordDeliveryFact;
import fr.cdg62.opposable.convention.api.RecordElectronicConsent;
import fr.cdg62.opposable.convention.api.RecordPublication;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.convention.api.RecordSignature;
import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.api.RegisterOriginal;
import fr.cdg62.opposable.convention.api.ReportOriginalLost;
import fr.cdg62.opposable.convention.api.ReviewFinancingBasis;
import fr.cdg62.opposable.convention.api.ServeFormalNotice;
import fr.cdg62.opposable.convention.api.StartConvention;
import fr.cdg62.opposable.convention.api.TransferConvention;
import fr.cdg62.opposable.convention.api.WithdrawTerminationNotice;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.Possibility;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What binds the centre and a collectivity for five years. Its state on a day follows from its facts and the calendar. */
public class Convention extends ConventionUnderNotice {

    @AggregateIdentifier
    private @Nullable ConventionId id;

    private ConventionFile file = ConventionFile.empty();

    /** For the repository: a convention exists through its events only. */
    protected Convention() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(DraftConvention command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(ImportConvention command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordDeliberation command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordPublication command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordTransmission command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ChoosePrestation command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(FixTerm command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordSignature command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordRenewalDecision command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(IssueTermReminder command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(AcknowledgeTermReminder command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RatifySignature command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(DraftAmendment command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordAmendmentSignature command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(StartConvention command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ExpireConvention command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ReviewFinancingBasis command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(TransferConvention command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    /** Answers what the file allows today; nothing is decided. */
    @CommandHandler
    List<Possibility> answer(ConsiderConvention question, Ports ports, MetaData metadata) {
        return Possibilities.of(file, ports.policy(), Asked.of(metadata).today());
    }

    @CommandHandler
    CommandOutcome decide(RegisterOriginal command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(MoveOriginal command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CheckOriginal command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ReportOriginalLost command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ProposeRenewal command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(AgreeTermination command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordBreach command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(GiveTerminationNotice command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CureBreach command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordCorrespondence command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordDeliveryFact command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordElectronicConsent command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(WithdrawTerminationNotice command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ServeFormalNotice command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
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

    @Override
    protected CommandOutcome conclude(ConventionCommand command, Ports ports, MetaData metadata) {
        var asked = Asked.of(metadata);
        var conclusion = Conclusion.of(file, Decisions.decide(file, command, ports, asked), asked.today());
        return applyAll(conclusion.events(), conclusion.held(), conclusion.concerned(), metadata);
    }
}
