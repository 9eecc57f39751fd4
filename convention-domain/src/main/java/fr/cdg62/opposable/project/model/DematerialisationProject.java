package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.BlockProject;
import fr.cdg62.opposable.project.api.CompleteStep;
import fr.cdg62.opposable.project.api.ConfigureConvocation;
import fr.cdg62.opposable.project.api.ConsiderProject;
import fr.cdg62.opposable.project.api.CorrectTraining;
import fr.cdg62.opposable.project.api.DefineSignatureCircuit;
import fr.cdg62.opposable.project.api.ExcludeStep;
import fr.cdg62.opposable.project.api.FileDeliverable;
import fr.cdg62.opposable.project.api.GiveAdvice;
import fr.cdg62.opposable.project.api.LiftBlock;
import fr.cdg62.opposable.project.api.OpenChannel;
import fr.cdg62.opposable.project.api.OpenProject;
import fr.cdg62.opposable.project.api.ProjectCommand;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.RecordCertificate;
import fr.cdg62.opposable.project.api.RecordMeansAnswer;
import fr.cdg62.opposable.project.api.RecordPrefectureConvention;
import fr.cdg62.opposable.project.api.RecordTraining;
import fr.cdg62.opposable.project.api.RecordTransmissionResumption;
import fr.cdg62.opposable.project.api.RecordTransmissionSuspension;
import fr.cdg62.opposable.project.api.RelaunchProject;
import fr.cdg62.opposable.project.api.RequestMeans;
import fr.cdg62.opposable.project.api.RevokeCertificate;
import fr.cdg62.opposable.project.api.StartStep;
import fr.cdg62.opposable.project.api.TakeDecision;
import fr.cdg62.opposable.project.value.ProjectId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What carries out one convention. The centre owes steps and advises, the collectivity owes duties and decides. */
public class DematerialisationProject extends FollowedProject {

    @AggregateIdentifier
    private @Nullable ProjectId id;

    private ProjectFile file = ProjectFile.empty();

    /** For the repository: a project exists through its events only. */
    protected DematerialisationProject() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(OpenProject command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(StartStep command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CompleteStep command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(AddStepEvidence command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ExcludeStep command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(FileDeliverable command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(AcceptDeliverable command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(DefineSignatureCircuit command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ConfigureConvocation command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordTraining command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CorrectTraining command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordPrefectureConvention command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordTransmissionSuspension command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordTransmissionResumption command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RequestMeans command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordMeansAnswer command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordCertificate command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RevokeCertificate command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(GiveAdvice command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(TakeDecision command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(OpenChannel command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(BlockProject command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RelaunchProject command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(LiftBlock command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    /** Answers what the file allows today; nothing is decided. */
    @CommandHandler
    List<Possibility> answer(ConsiderProject question, MetaData metadata) {
        return Possibilities.of(file, Asked.of(metadata).today());
    }

    @EventSourcingHandler
    void evolve(ProjectEvent event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.projectId();
        file = file.with(List.of(event));
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }

    @Override
    CommandOutcome conclude(ProjectCommand command, Capacities capacities, MetaData metadata) {
        var asked = Asked.of(metadata);
        var conclusion = Conclusion.of(file, Decisions.decide(file, command, capacities, asked), asked.today());
        return applyAll(conclusion.events(), conclusion.held(), conclusion.concerned(), metadata);
    }
}
