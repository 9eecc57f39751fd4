package fr.cdg62.opposable.application.demo;

import static fr.cdg62.opposable.project.value.CircuitAct.SENDING;
import static fr.cdg62.opposable.project.value.CircuitAct.SIGNATURE;
import static fr.cdg62.opposable.project.value.CircuitAct.VISA;

import fr.cdg62.opposable.project.api.GiveAdvice;
import fr.cdg62.opposable.project.value.AdviceId;
import fr.cdg62.opposable.project.value.CircuitPhase;
import fr.cdg62.opposable.project.value.CircuitStop;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The study of Libercourt: needs, advice and decision as two facts by two authors, paths, procedures, features. Invented. */
final class LibercourtStudy {
    /** The stops of the circuit, as agreed. */
    static final CircuitStop[] AGREED = {
        new CircuitStop("Secrétaire générale", VISA),
        new CircuitStop("Maire", SIGNATURE),
        new CircuitStop("Agent d'accueil", SENDING)
    };

    private static final AdviceId ADVICE = new AdviceId("advice-libercourt-device");
    private static final LocalDate NEEDS_ACCEPTED = LocalDate.of(2025, 1, 9);
    private static final LocalDate ADVISED = LocalDate.of(2025, 1, 14);
    private static final LocalDate DRAWN = LocalDate.of(2025, 3, 4);
    private static final LocalDate STUDIED = LocalDate.of(2025, 3, 25);

    private LibercourtStudy() {}

    static List<DemoStep> steps(PlayedProject project) {
        return Stream.of(needs(project), choice(project), paths(project), engaging(project))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<DemoStep> needs(PlayedProject project) {
        return Stream.of(
                        Stream.of(project.started(Step.S1, LocalDate.of(2024, 12, 3))),
                        project.delivered(DeliverableKind.NEEDS, LocalDate.of(2024, 12, 17), NEEDS_ACCEPTED),
                        Stream.of(project.completed(Step.S1, NEEDS_ACCEPTED)))
                .flatMap(part -> part);
    }

    /** The centre advises; its own president may not decide; the mayor does. */
    private static Stream<DemoStep> choice(PlayedProject project) {
        var decided = LibercourtAvenant.DECIDED;
        var text = "Le conseil retient le parapheur électronique.";
        var subject = DecisionSubject.DEVICE;
        var byTheCentre = project.decision("centre", subject, DemoPersons.PRESIDENT, decided, text, ADVICE);
        var byTheCommune = project.decision("device", subject, project.played().mayor(), decided, text, ADVICE);
        return Stream.of(
                project.played().on(ADVISED, "advice", advice(project)),
                DemoStep.refused(decided, "libercourt/centre-decides", byTheCentre, "DECISION_NOT_OF_THE_COLLECTIVITY"),
                project.played().on(decided, "decides-device", byTheCommune));
    }

    private static GiveAdvice advice(PlayedProject project) {
        return new GiveAdvice(
                project.id(),
                ADVICE,
                DemoPersons.AGENT,
                DecisionSubject.DEVICE,
                List.of("Télétransmettre sans parapheur", "Télétransmettre avec un parapheur électronique"),
                "Avec le parapheur, un acte signé n'est plus imprimé puis numérisé.",
                project.stage().paper("libercourt, note de conseil du " + ADVISED),
                ADVISED);
    }

    private static Stream<DemoStep> paths(PlayedProject project) {
        var filed = LocalDate.of(2025, 3, 11);
        return Stream.of(
                        Stream.of(project.drawn("circuit-agreed", CircuitPhase.DESIGNED, DRAWN, AGREED)),
                        project.delivered(DeliverableKind.VALIDATION_PATHS, DRAWN, filed),
                        Stream.of(project.completed(Step.S2, filed)),
                        project.delivered(DeliverableKind.PROCEDURES, filed, STUDIED),
                        Stream.of(project.completed(Step.S3, STUDIED)),
                        project.delivered(DeliverableKind.EXPECTED_FEATURES, filed, STUDIED),
                        Stream.of(project.completed(Step.S4, STUDIED)))
                .flatMap(part -> part);
    }

    /** What engages the commune is decided before anything is configured. */
    private static Stream<DemoStep> engaging(PlayedProject project) {
        return Stream.of(
                project.decided(DecisionSubject.CIRCUITS, "Circuit à trois étapes.", STUDIED),
                project.decided(DecisionSubject.ROLES, "Rôles arrêtés comme au cahier.", STUDIED),
                project.decided(DecisionSubject.DELEGATIONS, "Aucune délégation de signature.", STUDIED),
                project.decided(DecisionSubject.GO_LIVE, "Mise en service avant l'été.", STUDIED));
    }
}
