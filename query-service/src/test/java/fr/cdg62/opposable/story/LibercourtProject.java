package fr.cdg62.opposable.story;

import static java.time.LocalDate.parse;

import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.person.value.Mandate;
import fr.cdg62.opposable.person.value.MandateId;
import fr.cdg62.opposable.project.api.AdviceGiven;
import fr.cdg62.opposable.project.api.BlockLifted;
import fr.cdg62.opposable.project.api.CertificateRecorded;
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
import fr.cdg62.opposable.project.api.SignatureCircuitDefined;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.StepEvidenceAdded;
import fr.cdg62.opposable.project.api.StepStarted;
import fr.cdg62.opposable.project.api.TrainingRecorded;
import fr.cdg62.opposable.project.api.TrainingReversed;
import fr.cdg62.opposable.project.api.TransmissionResumed;
import fr.cdg62.opposable.project.api.TransmissionSuspendedByPrefecture;
import fr.cdg62.opposable.project.value.AdviceFollowing;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.Author;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.BlockReason;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.CircuitAct;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.CircuitStop;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.DecisionId;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.MeansAnswer;
import fr.cdg62.opposable.project.value.MeansKind;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ProjectPreset;
import fr.cdg62.opposable.project.value.ProjectScope;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.StepEvidence;
import fr.cdg62.opposable.project.value.TraineeRole;
import fr.cdg62.opposable.project.value.TrainingId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The project of Libercourt: studied, stopped for a certificate, set up, suspended once by the prefect, closed with the convention. */
public final class LibercourtProject {

    public static final ProjectId PROJECT = ProjectId.of(Libercourt.CONVENTION);
    public static final PersonId AGENT = new PersonId("person-cdg-62-agent-projet");

    private static final Author MAYOR = new Author(
            Libercourt.MAYOR,
            new Mandate(
                    new MandateId("mandate-maire"),
                    new BodyId(Libercourt.LIBERCOURT.value()),
                    Capacity.MAYOR,
                    parse("2020-05-28"),
                    null),
            null);

    private LibercourtProject() {}

    /** Opened by the choice of the prestations, bound by the signature. */
    public static Story opened() {
        return Libercourt.inForce()
                .then(
                        new ProjectOpened(
                                PROJECT,
                                Libercourt.CONVENTION,
                                facts(),
                                new ProjectScope(
                                        Set.of(Prestation.P2, Prestation.P3),
                                        Set.of(TransmissionScope.CONTROLE_LEGALITE, TransmissionScope.COMPTABLE_PUBLIC),
                                        ProjectPreset.current().version()),
                                parse("2024-10-16")),
                        new ProjectBound(PROJECT, parse("2024-12-01")));
    }

    /** The needs are defined and accepted; a signature circuit is agreed; then a certificate is awaited for thirty days. */
    public static Story blocked() {
        return opened().at("2025-01-20T09:00:00Z")
                .then(
                        new StepStarted(PROJECT, Step.S1, parse("2025-01-06"), AGENT),
                        new DeliverableFiled(
                                PROJECT, DeliverableKind.NEEDS, 1, AGENT, Sha256.of("the needs"), parse("2025-01-13")),
                        new DeliverableAccepted(PROJECT, DeliverableKind.NEEDS, 1, MAYOR, parse("2025-01-17"), null),
                        new StepCompleted(
                                PROJECT,
                                Step.S1,
                                parse("2025-01-17"),
                                AGENT,
                                List.of(new StepEvidence(Party.CDG, Sha256.of("minutes of the meeting"))),
                                List.of(),
                                null),
                        new ProjectAnomalyRaised(
                                PROJECT,
                                "STEP/S1",
                                "JOINT_EVIDENCE_MISSING",
                                "convention, article 3-1",
                                Map.of("evidence from", "CDG"),
                                parse("2025-01-17")),
                        circuit(CircuitPhase.DESIGNED, "Adjoint aux finances"))
                .at("2025-02-03T09:00:00Z")
                .then(
                        new ProjectBlocked(
                                PROJECT,
                                BlockReason.CERTIFICATE_AWAITED,
                                ProjectHolder.COLLECTIVITY,
                                parse("2025-02-03"),
                                Commitment.C3,
                                parse("2025-02-17"),
                                "Le certificat est commandé."),
                        new ProjectRelaunched(
                                PROJECT,
                                Commitment.C3,
                                parse("2025-02-18"),
                                RelaunchMeans.EMAIL,
                                parse("2025-03-04"),
                                null));
    }

    /** The certificate is there, the software configured, people trained; the channel of acts opens and its first act is acknowledged. */
    public static Story setUp() {
        return blocked()
                .at("2025-03-05T09:00:00Z")
                .then(
                        new BlockLifted(PROJECT, parse("2025-03-05"), "Le certificat est livré."),
                        new CertificateRecorded(
                                PROJECT,
                                new CertificateId("certificate-envoi"),
                                CertificateUse.SENDING,
                                "Secrétaire général",
                                "0A1B2C",
                                parse("2025-03-05"),
                                parse("2026-03-04"),
                                null),
                        new StepEvidenceAdded(
                                PROJECT, Step.S1, Party.COLLECTIVITY, Sha256.of("letter"), parse("2025-03-05")),
                        new ProjectAnomalyCleared(
                                PROJECT,
                                "STEP/S1",
                                "JOINT_EVIDENCE_MISSING",
                                "JointStepIsProvedByBothParties",
                                Map.of("evidence from", "CDG, COLLECTIVITY"),
                                parse("2025-03-05")),
                        prefecture(),
                        new MeansRequested(
                                PROJECT,
                                new MeansRequestId("means-request-poste"),
                                MeansKind.MATERIAL,
                                "Un poste pour la signature.",
                                parse("2025-03-06"),
                                parse("2025-03-20"),
                                null),
                        new MeansAnswerRecorded(
                                PROJECT,
                                new MeansRequestId("means-request-poste"),
                                parse("2025-03-18"),
                                MeansAnswer.PROVIDED,
                                null),
                        new AdviceGiven(
                                PROJECT,
                                new AdviceId("advice-dispositif"),
                                AGENT,
                                DecisionSubject.DEVICE,
                                List.of("S²LOW", "Un tiers agréé"),
                                "S²LOW, déjà connu des agents.",
                                Sha256.of("advice"),
                                parse("2025-03-10")),
                        decision())
                .at("2025-04-02T09:00:00Z")
                .then(
                        circuit(CircuitPhase.CONFIGURED, "Directeur financier"),
                        new ConvocationConfigured(PROJECT, "Conseil municipal", 29, parse("2025-04-01"), AGENT, null),
                        new ChannelOpened(PROJECT, Channel.ACTES, parse("2025-04-02"), AGENT),
                        new FirstTransmissionAcknowledged(
                                PROJECT, Channel.ACTES, "062-216209072-20250401-1-DE", parse("2025-04-02"), null))
                .then(training("erreur", "2025-04-09", 90), training("juste", "2025-04-09", 120))
                .then(new TrainingReversed(
                        PROJECT,
                        new TrainingId("training-erreur"),
                        new TrainingId("training-juste"),
                        "Durée relue sur la feuille.",
                        parse("2025-04-10")));
    }

    /** The prefect suspends, then lets resume; the convention ends. */
    public static Story closed() {
        return setUp().at("2025-09-01T09:00:00Z")
                .then(
                        new TransmissionSuspendedByPrefecture(
                                PROJECT, parse("2025-08-25"), "Certificat compromis.", null),
                        new TransmissionResumed(PROJECT, parse("2025-09-01"), null))
                .at("2029-12-01T00:00:05Z")
                .then(new ProjectClosed(PROJECT, Libercourt.TERM.lastDay()));
    }

    /** That story, with the project set up recorded after it. */
    public static Story after(Story story) {
        setUp().events().stream()
                .map(RecordedEvent::payload)
                .filter(ProjectEvent.class::isInstance)
                .forEach(story::then);
        return story;
    }

    private static CollectivityFacts facts() {
        return new CollectivityFacts(Libercourt.LIBERCOURT, "Libercourt", LegalCategory.COMMUNE);
    }

    private static SignatureCircuitDefined circuit(CircuitPhase phase, String second) {
        return new SignatureCircuitDefined(
                PROJECT,
                "Bordereaux",
                phase,
                1,
                List.of(
                        new CircuitStop("Service comptable", CircuitAct.VISA),
                        new CircuitStop(second, CircuitAct.SIGNATURE)),
                phase == CircuitPhase.DESIGNED ? parse("2025-01-20") : parse("2025-04-01"),
                AGENT,
                null);
    }

    private static PrefectureConventionRecorded prefecture() {
        return new PrefectureConventionRecorded(
                PROJECT,
                parse("2025-03-03"),
                "HOMO-2019-7",
                parse("2025-03-04"),
                List.of("Délibérations", "Arrêtés"),
                Sha256.of("the convention with the prefecture"));
    }

    private static DecisionTaken decision() {
        return new DecisionTaken(
                PROJECT,
                new DecisionId("decision-dispositif"),
                MAYOR,
                DecisionSubject.DEVICE,
                "Le dispositif est S²LOW.",
                parse("2025-03-17"),
                new AdviceId("advice-dispositif"),
                AdviceFollowing.FOLLOWED,
                Sha256.of("decision"),
                true);
    }

    private static TrainingRecorded training(String id, String on, int minutes) {
        return new TrainingRecorded(
                PROJECT,
                new TrainingId("training-" + id),
                Step.S7,
                parse(on),
                minutes,
                List.of("Signer un bordereau"),
                List.of(new Beneficiaries(TraineeRole.AGENT, 4), new Beneficiaries(TraineeRole.ELECTED, 2)),
                Sha256.of("attendance " + id));
    }
}
