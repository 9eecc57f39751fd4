package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.BlockProject;
import fr.cdg62.opposable.project.api.CertificateRecorded;
import fr.cdg62.opposable.project.api.CompleteStep;
import fr.cdg62.opposable.project.api.ConfigureConvocation;
import fr.cdg62.opposable.project.api.CorrectTraining;
import fr.cdg62.opposable.project.api.DefineSignatureCircuit;
import fr.cdg62.opposable.project.api.DeliverableFiled;
import fr.cdg62.opposable.project.api.ExcludeStep;
import fr.cdg62.opposable.project.api.FileDeliverable;
import fr.cdg62.opposable.project.api.GiveAdvice;
import fr.cdg62.opposable.project.api.LiftBlock;
import fr.cdg62.opposable.project.api.MeansRequested;
import fr.cdg62.opposable.project.api.OpenChannel;
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
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.TakeDecision;
import fr.cdg62.opposable.project.api.TrainingRecorded;
import fr.cdg62.opposable.project.rule.ChannelBelongsToThePrestation;
import fr.cdg62.opposable.project.rule.DoneByTheLastDay;
import fr.cdg62.opposable.project.rule.FactIsKnown;
import fr.cdg62.opposable.project.rule.FactIsNew;
import fr.cdg62.opposable.project.rule.PrefectureConventionIsSigned;
import fr.cdg62.opposable.project.rule.StepIsNotCompleted;
import fr.cdg62.opposable.project.rule.StepIsNotRequired;
import fr.cdg62.opposable.project.rule.TransmissionIsSuspended;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.Requirement;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What the state of a file allows on a day, command by command, by the rules of state alone: the same that decide. */
record Possibilities(ProjectFile file, LocalDate today) {

    static List<Possibility> of(ProjectFile file, LocalDate today) {
        var asked = new Possibilities(file, today);
        return List.of(
                Possibility.of(StartStep.class, asked::someStepIsLeft),
                Possibility.of(CompleteStep.class, asked::someStepIsLeft),
                Possibility.of(AddStepEvidence.class, () -> asked.some("STEP_COMPLETED", StepCompleted.class)),
                Possibility.of(ExcludeStep.class, asked::someStepIsExcludable),
                Possibility.of(FileDeliverable.class, Rules::require),
                Possibility.of(AcceptDeliverable.class, () -> asked.some("DELIVERABLE", DeliverableFiled.class)),
                Possibility.of(DefineSignatureCircuit.class, () -> Drawing.circuitPossible(file, today)),
                Possibility.of(ConfigureConvocation.class, () -> Drawing.convocationPossible(file, today)),
                Possibility.of(RecordTraining.class, Rules::require),
                Possibility.of(CorrectTraining.class, () -> asked.some("TRAINING", TrainingRecorded.class)),
                Possibility.of(RecordPrefectureConvention.class, Rules::require),
                Possibility.of(RecordTransmissionSuspension.class, asked::suspendable),
                Possibility.of(RecordTransmissionResumption.class, asked::resumable),
                Possibility.of(RequestMeans.class, () -> asked.stillRuns("requested on")),
                Possibility.of(RecordMeansAnswer.class, () -> asked.some("MEANS_REQUEST", MeansRequested.class)),
                Possibility.of(RecordCertificate.class, Rules::require),
                Possibility.of(RevokeCertificate.class, () -> asked.some("CERTIFICATE", CertificateRecorded.class)),
                Possibility.of(GiveAdvice.class, Rules::require),
                Possibility.of(TakeDecision.class, Rules::require),
                Possibility.of(OpenChannel.class, asked::openable),
                Possibility.of(BlockProject.class, () -> asked.stillRuns("blocked on")),
                Possibility.of(RelaunchProject.class, () -> asked.stillRuns("relaunched on")),
                Possibility.of(LiftBlock.class, () -> Blocking.liftable(file, today)));
    }

    private Rules some(String fact, Class<? extends ProjectEvent> kind) {
        return Rules.require(new FactIsKnown(fact, "", file.all(kind).findAny().isPresent()));
    }

    private Rules stillRuns(String fact) {
        return Rules.require(new DoneByTheLastDay(fact, today, file.lastDay()));
    }

    private Rules someStepIsLeft() {
        var done = file.completion(Step.S9).map(StepCompleted::completedOn).orElse(null);
        boolean all = Arrays.stream(Step.values())
                .filter(step -> file.requirement(step, today) == Requirement.REQUIRED)
                .allMatch(step -> file.completion(step).isPresent());
        return Rules.require(new StepIsNotCompleted(Step.S9, all ? done : null));
    }

    private Rules someStepIsExcludable() {
        var step = Arrays.stream(Step.values())
                .filter(one -> file.requirement(one, today) != Requirement.REQUIRED)
                .findFirst()
                .orElse(Step.S1);
        return Rules.require(new StepIsNotRequired(step, file.requirement(step, today)));
    }

    private Rules suspendable() {
        return Rules.require(new PrefectureConventionIsSigned(
                today, file.facts().duties().prefecture().signedBy(today).orElse(null)));
    }

    private Rules resumable() {
        return Rules.require(new TransmissionIsSuspended(
                today, file.facts().duties().prefecture().suspendedSince(today).orElse(null)));
    }

    /** The first channel chosen that is not in service says what it lacks. */
    private Rules openable() {
        var scope = file.scopeOn(today);
        var chosen = Arrays.stream(Channel.values()).filter(scope::opens).toList();
        var live = file.facts().steps().live();
        var next = chosen.stream()
                .filter(channel -> !live.containsKey(channel))
                .findFirst()
                .orElse(chosen.getFirst());
        return Rules.require(
                        new ChannelBelongsToThePrestation(next, scope, today),
                        new DoneByTheLastDay("live on", today, file.lastDay()),
                        new FactIsNew("CHANNEL", next.name(), live.containsKey(next)))
                .andRequire(new Guards(file, today).of(next).toArray(Rule[]::new));
    }
}
