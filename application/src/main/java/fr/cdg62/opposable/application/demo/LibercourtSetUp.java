package fr.cdg62.opposable.application.demo;

import static fr.cdg62.opposable.project.value.TraineeRole.AGENT;
import static fr.cdg62.opposable.project.value.TraineeRole.ELECTED;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.OpenChannel;
import fr.cdg62.opposable.project.api.RecordCertificate;
import fr.cdg62.opposable.project.api.RecordPrefectureConvention;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.BlockReason;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The setting up at Libercourt: a certificate awaited, configuration, training, a channel in service, a report. Invented. */
final class LibercourtSetUp {
    private static final PersonId CENTRE_AGENT = DemoPersons.AGENT;
    private static final LocalDate BLOCKED = LocalDate.of(2025, 2, 24);
    private static final LocalDate RELAUNCHED = LocalDate.of(2025, 3, 10);
    private static final LocalDate CERTIFIED = LocalDate.of(2025, 3, 24);
    private static final LocalDate WITH_THE_PREFECTURE = LocalDate.of(2025, 4, 3);
    private static final LocalDate CONFIGURED = LocalDate.of(2025, 4, 22);
    private static final LocalDate AGENTS_AWARE = LocalDate.of(2025, 5, 13);
    private static final LocalDate TRAINED = LocalDate.of(2025, 5, 20);
    private static final LocalDate LIVE = LocalDate.of(2025, 5, 26);
    private static final LocalDate REPORTED = LocalDate.of(2025, 11, 17);
    private static final LocalDate REVIEWED = LocalDate.of(2025, 11, 27);

    private LibercourtSetUp() {}

    static List<DemoStep> steps(PlayedProject project) {
        return Stream.of(certificates(project), configuration(project), training(project), report(project))
                .flatMap(part -> part)
                .toList();
    }

    /** The commune is awaited for four weeks. Its sending certificate lasts one year only. */
    private static Stream<DemoStep> certificates(PlayedProject project) {
        return Stream.of(
                project.blocked(
                        ProjectHolder.COLLECTIVITY,
                        BlockReason.CERTIFICATE_AWAITED,
                        BLOCKED,
                        RELAUNCHED,
                        "Le certificat de télétransmission n'est pas commandé."),
                project.relaunched(Commitment.C3, RelaunchMeans.EMAIL, RELAUNCHED, RELAUNCHED.plusDays(21)),
                certificate(project, CertificateUse.SENDING, "Secrétaire générale", CERTIFIED.plusYears(1)),
                certificate(project, CertificateUse.SIGNING, "Maire", CERTIFIED.plusYears(3)),
                project.lifted("certificate-received", CERTIFIED, "Certificats remis en mains propres."));
    }

    private static DemoStep certificate(PlayedProject project, CertificateUse use, String holder, LocalDate dayAfter) {
        var code = use.name().toLowerCase(Locale.ROOT);
        return project.played()
                .on(
                        CERTIFIED,
                        "certificate-" + code,
                        new RecordCertificate(
                                project.id(),
                                new CertificateId("certificate-libercourt-" + code),
                                use,
                                holder,
                                "SIMULE-" + use,
                                CERTIFIED,
                                dayAfter.minusDays(1),
                                null));
    }

    /** The circuit first set up lacks a stop: kept, with its weakness, until the right one takes its place. */
    private static Stream<DemoStep> configuration(PlayedProject project) {
        var agreed = LibercourtStudy.AGREED;
        var paper = project.stage().paper("libercourt, convention avec la préfecture du " + WITH_THE_PREFECTURE);
        return Stream.of(
                project.played()
                        .on(
                                WITH_THE_PREFECTURE,
                                "prefecture",
                                new RecordPrefectureConvention(
                                        project.id(),
                                        WITH_THE_PREFECTURE,
                                        "Dispositif homologué fictif",
                                        WITH_THE_PREFECTURE,
                                        List.of("Délibérations", "Arrêtés"),
                                        paper)),
                project.drawn(
                        "circuit-wrong", CircuitPhase.CONFIGURED, LocalDate.of(2025, 4, 15), agreed[1], agreed[2]),
                project.drawn("circuit-right", CircuitPhase.CONFIGURED, CONFIGURED, agreed),
                project.completed(Step.S5, CONFIGURED));
    }

    /** The centre is awaited in its turn, for two weeks; then agents and elected members are trained and the channel opens. */
    private static Stream<DemoStep> training(PlayedProject project) {
        var played = project.played();
        var agents = new Beneficiaries(AGENT, 4);
        var elected = new Beneficiaries(ELECTED, 12);
        return Stream.of(
                project.blocked(
                        ProjectHolder.CDG,
                        BlockReason.CENTRE_UNAVAILABLE,
                        LocalDate.of(2025, 4, 28),
                        LocalDate.of(2025, 5, 12),
                        "La formatrice est absente."),
                project.lifted("trainer-back", LocalDate.of(2025, 5, 12), "La formatrice est de retour."),
                project.trained(Step.S6, 60, "Pourquoi dématérialiser", AGENTS_AWARE, new Beneficiaries(AGENT, 6)),
                project.completed(Step.S6, AGENTS_AWARE, new Beneficiaries(AGENT, 6)),
                project.trained(Step.S7, 120, "Viser, signer, envoyer", TRAINED, agents, elected),
                project.completed(Step.S7, TRAINED, agents, elected),
                played.on(LIVE, "channel", new OpenChannel(project.id(), Channel.ACTES, LIVE, CENTRE_AGENT)),
                played.on(
                        LIVE.plusDays(1),
                        "first-transmission",
                        new AcknowledgeFirstTransmission(
                                project.id(),
                                Channel.ACTES,
                                "062-216209072-20250526-DELIB-2025-21-DE",
                                LIVE.plusDays(1))));
    }

    private static Stream<DemoStep> report(PlayedProject project) {
        return Stream.of(
                        project.delivered(DeliverableKind.REPORT, REPORTED, REVIEWED),
                        project.delivered(DeliverableKind.REVIEW, REPORTED, REVIEWED),
                        Stream.of(project.completed(Step.S9, REVIEWED)))
                .flatMap(part -> part);
    }
}
