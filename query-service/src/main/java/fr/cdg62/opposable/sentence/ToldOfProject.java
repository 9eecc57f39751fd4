package fr.cdg62.opposable.sentence;

import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.project.api.AdviceGiven;
import fr.cdg62.opposable.project.api.BlockLifted;
import fr.cdg62.opposable.project.api.CertificateRecorded;
import fr.cdg62.opposable.project.api.CertificateRevoked;
import fr.cdg62.opposable.project.api.ChannelOpened;
import fr.cdg62.opposable.project.api.ConvocationConfigured;
import fr.cdg62.opposable.project.api.DecisionTaken;
import fr.cdg62.opposable.project.api.DeliverableAccepted;
import fr.cdg62.opposable.project.api.DeliverableFiled;
import fr.cdg62.opposable.project.api.FirstTransmissionAcknowledged;
import fr.cdg62.opposable.project.api.MeansAnswerRecorded;
import fr.cdg62.opposable.project.api.MeansRequested;
import fr.cdg62.opposable.project.api.PrefectureConventionRecorded;
import fr.cdg62.opposable.project.api.ProjectAnomalyCleared;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.project.api.ProjectBlocked;
import fr.cdg62.opposable.project.api.ProjectBound;
import fr.cdg62.opposable.project.api.ProjectClosed;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.api.ProjectRelaunched;
import fr.cdg62.opposable.project.api.ProjectReopened;
import fr.cdg62.opposable.project.api.ProjectScopeRevised;
import fr.cdg62.opposable.project.api.ProjectTransferred;
import fr.cdg62.opposable.project.api.SignatureCircuitDefined;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.StepEvidenceAdded;
import fr.cdg62.opposable.project.api.StepExcluded;
import fr.cdg62.opposable.project.api.StepStarted;
import fr.cdg62.opposable.project.api.TrainingRecorded;
import fr.cdg62.opposable.project.api.TrainingReversed;
import fr.cdg62.opposable.project.api.TransmissionResumed;
import fr.cdg62.opposable.project.api.TransmissionSuspendedByPrefecture;
import fr.cdg62.opposable.project.value.Author;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.CircuitStop;
import fr.cdg62.opposable.project.value.ProjectScope;
import fr.cdg62.opposable.project.value.StepEvidence;
import fr.cdg62.opposable.timeline.Arguments;
import java.util.stream.Collectors;

/** What the history's sentence says of each event of a project. */
public final class ToldOfProject {

    private ToldOfProject() {}

    /** The arguments of its sentence. */
    public static Arguments of(ProjectEvent event) {
        var said = Arguments.none();
        return switch (event) {
            case ProjectOpened e ->
                scope(said, e.scope()).and("preset", e.scope().preset());
            case ProjectBound e -> said.and("boundFrom", e.boundFrom());
            case ProjectScopeRevised e ->
                scope(said, e.revision().scope())
                        .and("takesEffectOn", e.revision().takesEffectOn())
                        .and("amendment", e.revision().amendment());
            case ProjectClosed e -> said.and("lastDay", e.lastDay());
            case ProjectReopened e -> said.and("from", e.from()).and("because", e.because());
            case ProjectTransferred e ->
                said.and("from", e.from())
                        .and("to", e.to().id())
                        .and("collectivity", e.to().name())
                        .and("act", e.act());
            case StepStarted e -> said.and("step", e.step()).and("person", e.author());
            case StepCompleted e -> completed(said, e);
            case StepEvidenceAdded e ->
                said.and("step", e.step()).and("party", e.from()).and("evidence", e.document());
            case StepExcluded e ->
                said.and("step", e.step()).and("person", e.author()).and("reason", e.reason());
            case DeliverableFiled e ->
                said.and("kind", e.kind())
                        .and("version", e.version())
                        .and("person", e.author())
                        .and("document", e.document());
            case DeliverableAccepted e ->
                by(said, e.acceptedBy())
                        .and("kind", e.kind())
                        .and("version", e.version())
                        .and("document", e.document());
            case SignatureCircuitDefined e -> circuit(said, e);
            case ConvocationConfigured e ->
                said.and("assembly", e.assembly())
                        .and("recipients", e.recipients())
                        .and("person", e.author())
                        .and("document", e.document());
            case TrainingRecorded e -> training(said, e);
            case TrainingReversed e ->
                said.and("training", e.trainingId())
                        .and("correctedBy", e.correctedBy())
                        .and("reason", e.reason());
            case PrefectureConventionRecorded e ->
                said.and("device", e.device())
                        .and("connectedOn", e.connectedOn())
                        .and("natures", e.natures())
                        .and("document", e.document());
            case TransmissionSuspendedByPrefecture e ->
                said.and("reason", e.reason()).and("document", e.document());
            case TransmissionResumed e -> said.and("document", e.document());
            case MeansRequested e ->
                said.and("request", e.meansRequestId())
                        .and("kind", e.kind())
                        .and("text", e.text())
                        .and("answerBy", e.answerBy())
                        .and("document", e.document());
            case MeansAnswerRecorded e ->
                said.and("request", e.meansRequestId())
                        .and("answer", e.answer())
                        .and("document", e.document());
            case CertificateRecorded e -> certificate(said, e);
            case CertificateRevoked e ->
                said.and("certificate", e.certificateId())
                        .and("revokedOn", e.revokedOn())
                        .and("reason", e.reason());
            case AdviceGiven e ->
                said.and("advice", e.adviceId())
                        .and("person", e.adviser())
                        .and("subject", e.subject())
                        .and("text", e.text())
                        .and("document", e.document());
            case DecisionTaken e -> decision(said, e);
            case ChannelOpened e -> said.and("channel", e.channel()).and("person", e.author());
            case FirstTransmissionAcknowledged e ->
                said.and("channel", e.channel()).and("reference", e.reference()).and("configuredOn", e.configuredOn());
            case ProjectBlocked e -> blocked(said, e);
            case ProjectRelaunched e ->
                said.and("commitment", e.commitment())
                        .and("means", e.means())
                        .and("answerBy", e.answerBy())
                        .and("document", e.document());
            case BlockLifted e -> said.and("text", e.text());
            case ProjectAnomalyRaised e -> subject(said, e.subject()).and("code", e.code());
            case ProjectAnomalyCleared e -> subject(said, e.subject()).and("code", e.code());
        };
    }

    private static Arguments scope(Arguments said, ProjectScope scope) {
        return said.and("prestations", scope.prestations())
                .and("scopes", scope.scopes().isEmpty() ? null : scope.scopes());
    }

    private static Arguments completed(Arguments said, StepCompleted e) {
        return said.and("step", e.step())
                .and("person", e.author())
                .and(
                        "evidence",
                        e.evidence().stream().map(StepEvidence::document).toList())
                .and("reason", e.justificationReason());
    }

    private static Arguments circuit(Arguments said, SignatureCircuitDefined e) {
        return said.and("circuit", e.circuit())
                .and("phase", e.phase())
                .and("version", e.version())
                .and("stops", e.stops().stream().map(CircuitStop::role).collect(Collectors.joining(" → ")))
                .and("person", e.author())
                .and("document", e.document());
    }

    private static Arguments training(Arguments said, TrainingRecorded e) {
        return said.and("step", e.step())
                .and("minutes", e.minutes())
                .and(
                        "people",
                        e.beneficiaries().stream()
                                .mapToInt(Beneficiaries::count)
                                .sum())
                .and("evidence", e.attendanceSheet());
    }

    private static Arguments certificate(Arguments said, CertificateRecorded e) {
        return said.and("use", e.use())
                .and("serial", e.serial())
                .and("holderRole", e.holderRole())
                .and("validFrom", e.validFrom())
                .and("validUntil", e.validUntil())
                .and("document", e.document());
    }

    private static Arguments decision(Arguments said, DecisionTaken e) {
        return by(said, e.author())
                .and("subject", e.subject())
                .and("text", e.text())
                .and("advice", e.advice())
                .and("following", e.following())
                .and("document", e.document())
                .and("transcribed", e.transcribed() ? true : null);
    }

    private static Arguments blocked(Arguments said, ProjectBlocked e) {
        return said.and("cause", e.cause())
                .and("heldBy", e.heldBy())
                .and("commitment", e.commitment())
                .and("nextRelaunchOn", e.nextRelaunchOn())
                .and("text", e.text());
    }

    private static Arguments by(Arguments said, Author author) {
        Mandate mandate = author.mandate();
        return said.and("person", author.person()).and("capacity", mandate == null ? null : mandate.capacity());
    }

    /** A stored subject, {@code STEP/S5}, under the name by which its sentence says it. */
    private static Arguments subject(Arguments said, String stored) {
        int slash = stored.indexOf('/');
        var kind = stored.substring(0, slash);
        var one = stored.substring(slash + 1);
        return switch (kind) {
            case "STEP" -> said.and("step", one);
            case "CHANNEL" -> said.and("channel", one);
            case "SUBJECT" -> said.and("decision", one);
            default -> said.and("item", one);
        };
    }
}
