package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.BindProject;
import fr.cdg62.opposable.project.api.BlockProject;
import fr.cdg62.opposable.project.api.CloseProject;
import fr.cdg62.opposable.project.api.CompleteStep;
import fr.cdg62.opposable.project.api.ConfigureConvocation;
import fr.cdg62.opposable.project.api.CorrectTraining;
import fr.cdg62.opposable.project.api.DefineSignatureCircuit;
import fr.cdg62.opposable.project.api.ExcludeStep;
import fr.cdg62.opposable.project.api.FileDeliverable;
import fr.cdg62.opposable.project.api.GiveAdvice;
import fr.cdg62.opposable.project.api.LiftBlock;
import fr.cdg62.opposable.project.api.OpenChannel;
import fr.cdg62.opposable.project.api.OpenProject;
import fr.cdg62.opposable.project.api.ProjectCommand;
import fr.cdg62.opposable.project.api.RecordCertificate;
import fr.cdg62.opposable.project.api.RecordMeansAnswer;
import fr.cdg62.opposable.project.api.RecordPrefectureConvention;
import fr.cdg62.opposable.project.api.RecordTraining;
import fr.cdg62.opposable.project.api.RecordTransmissionResumption;
import fr.cdg62.opposable.project.api.RecordTransmissionSuspension;
import fr.cdg62.opposable.project.api.RelaunchProject;
import fr.cdg62.opposable.project.api.ReopenProject;
import fr.cdg62.opposable.project.api.RequestMeans;
import fr.cdg62.opposable.project.api.ReviseProjectScope;
import fr.cdg62.opposable.project.api.RevokeCertificate;
import fr.cdg62.opposable.project.api.StartStep;
import fr.cdg62.opposable.project.api.TakeDecision;
import fr.cdg62.opposable.project.api.TransferProject;

/** Every decision of a project: the file as it is, a command, who holds which office and who asks when give the facts, or a refusal. */
final class Decisions {

    private Decisions() {}

    static Decision decide(ProjectFile file, ProjectCommand command, Capacities capacities, Asked asked) {
        var today = asked.today();
        return switch (command) {
            case OpenProject c -> Opening.decide(file, c);
            case BindProject c -> Opening.decide(file, c);
            case ReviseProjectScope c -> Opening.decide(file, c);
            case CloseProject c -> Ending.decide(file, c);
            case ReopenProject c -> Ending.decide(file, c);
            case TransferProject c -> Ending.decide(file, c);
            case StartStep c -> Stepping.decide(file, c, today);
            case CompleteStep c -> Stepping.decide(file, c, today);
            case AddStepEvidence c -> Stepping.decide(file, c, today);
            case ExcludeStep c -> Stepping.decide(file, c, today);
            case FileDeliverable c -> Delivering.decide(file, c, today);
            case AcceptDeliverable c -> Delivering.decide(file, c, capacities, today);
            case DefineSignatureCircuit c -> Drawing.decide(file, c, today);
            case ConfigureConvocation c -> Drawing.decide(file, c, today);
            case RecordTraining c -> Training.decide(file, c, today);
            case CorrectTraining c -> Training.decide(file, c, today);
            case RecordPrefectureConvention c -> Providing.decide(c, today);
            case RecordTransmissionSuspension c -> Providing.decide(file, c, today);
            case RecordTransmissionResumption c -> Providing.decide(file, c, today);
            case RequestMeans c -> Providing.decide(file, c, today);
            case RecordMeansAnswer c -> Providing.decide(file, c, today);
            case RecordCertificate c -> Certifying.decide(file, c);
            case RevokeCertificate c -> Certifying.decide(file, c, today);
            case GiveAdvice c -> Deciding.decide(file, c, capacities, today);
            case TakeDecision c -> Deciding.decide(file, c, capacities, asked);
            case OpenChannel c -> GoingLive.decide(file, c, today);
            case AcknowledgeFirstTransmission c -> GoingLive.decide(file, c, today);
            case BlockProject c -> Blocking.decide(file, c, today);
            case RelaunchProject c -> Blocking.decide(file, c, today);
            case LiftBlock c -> Blocking.decide(file, c, today);
        };
    }
}
