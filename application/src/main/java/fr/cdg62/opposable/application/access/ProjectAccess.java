package fr.cdg62.opposable.application.access;

import static fr.cdg62.opposable.kernel.access.Role.ADMIN;
import static fr.cdg62.opposable.kernel.access.Role.AGENT;
import static fr.cdg62.opposable.kernel.access.Role.AUDITOR;
import static fr.cdg62.opposable.kernel.access.Role.COLLECTIVITY;
import static fr.cdg62.opposable.kernel.access.Role.LAWYER;
import static fr.cdg62.opposable.kernel.access.Role.MACHINE;
import static fr.cdg62.opposable.kernel.access.Role.SYSTEM;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.project.api.AcceptDeliverable;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.AddStepEvidence;
import fr.cdg62.opposable.project.api.BindProject;
import fr.cdg62.opposable.project.api.BlockProject;
import fr.cdg62.opposable.project.api.CloseProject;
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
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What each role may do with a project. A collectivity's own account sends nothing yet: its decisions are transcribed from its documents. */
final class ProjectAccess {
    private static final Set<Role> WRITERS = EnumSet.of(AGENT, MACHINE);
    private static final Set<Role> READERS = EnumSet.of(AGENT, LAWYER, AUDITOR, COLLECTIVITY, MACHINE, ADMIN);
    private static final Set<Role> COUNSEL_AND_AGENTS = EnumSet.of(AGENT, LAWYER, MACHINE);

    static final Map<Class<?>, Set<Role>> COMMANDS = Map.ofEntries(
            Map.entry(StartStep.class, WRITERS),
            Map.entry(CompleteStep.class, WRITERS),
            Map.entry(AddStepEvidence.class, WRITERS),
            Map.entry(ExcludeStep.class, WRITERS),
            Map.entry(FileDeliverable.class, WRITERS),
            Map.entry(AcceptDeliverable.class, WRITERS),
            Map.entry(DefineSignatureCircuit.class, WRITERS),
            Map.entry(ConfigureConvocation.class, WRITERS),
            Map.entry(RecordTraining.class, WRITERS),
            Map.entry(CorrectTraining.class, WRITERS),
            Map.entry(RecordPrefectureConvention.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordTransmissionSuspension.class, COUNSEL_AND_AGENTS),
            Map.entry(RecordTransmissionResumption.class, COUNSEL_AND_AGENTS),
            Map.entry(RequestMeans.class, WRITERS),
            Map.entry(RecordMeansAnswer.class, WRITERS),
            Map.entry(RecordCertificate.class, WRITERS),
            Map.entry(RevokeCertificate.class, WRITERS),
            Map.entry(GiveAdvice.class, COUNSEL_AND_AGENTS),
            Map.entry(TakeDecision.class, COUNSEL_AND_AGENTS),
            Map.entry(OpenChannel.class, WRITERS),
            Map.entry(BlockProject.class, WRITERS),
            Map.entry(RelaunchProject.class, COUNSEL_AND_AGENTS),
            Map.entry(LiftBlock.class, WRITERS),
            Map.entry(ConsiderProject.class, READERS),
            Map.entry(OpenProject.class, EnumSet.of(SYSTEM)),
            Map.entry(BindProject.class, EnumSet.of(SYSTEM)),
            Map.entry(ReviseProjectScope.class, EnumSet.of(SYSTEM)),
            Map.entry(CloseProject.class, EnumSet.of(SYSTEM)),
            Map.entry(ReopenProject.class, EnumSet.of(SYSTEM)),
            Map.entry(TransferProject.class, EnumSet.of(SYSTEM)),
            Map.entry(AcknowledgeFirstTransmission.class, EnumSet.of(SYSTEM)));

    private ProjectAccess() {}
}
