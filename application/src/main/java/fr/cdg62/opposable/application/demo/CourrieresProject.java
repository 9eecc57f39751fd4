package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.project.api.RequestMeans;
import fr.cdg62.opposable.project.value.BlockReason;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.MeansKind;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.RelaunchMeans;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The project of Courrières: the commune is asked for somebody to speak to, does not answer, and nothing is ever put in service. Invented. */
final class CourrieresProject {
    private static final LocalDate ASKED = LocalDate.of(2019, 1, 14);
    private static final LocalDate ANSWER_BY = LocalDate.of(2019, 2, 28);
    private static final LocalDate BLOCKED = LocalDate.of(2019, 3, 4);
    private static final LocalDate RELAUNCHED = LocalDate.of(2019, 4, 1);

    private CourrieresProject() {}

    static List<DemoStep> steps(PlayedProject project, PlayedLedger ledger, LocalDate firstDay) {
        var played = project.played();
        var told = new ArrayList<DemoStep>();
        told.add(project.started(Step.S1, LocalDate.of(2018, 12, 10)));
        told.add(played.on(
                ASKED,
                "means-request",
                new RequestMeans(
                        project.id(),
                        new MeansRequestId("means-request-courrieres"),
                        MeansKind.HUMAN,
                        "Désigner un agent avec qui définir les besoins.",
                        ASKED,
                        ANSWER_BY,
                        null)));
        told.add(project.blocked(
                ProjectHolder.COLLECTIVITY,
                BlockReason.MEANS_AWAITED,
                BLOCKED,
                RELAUNCHED,
                "Personne n'est désigné à la mairie."));
        told.add(project.relaunched(Commitment.C2, RelaunchMeans.LETTER, RELAUNCHED, LocalDate.of(2019, 5, 2)));
        told.add(ledger.offered(
                "start",
                LocalDate.of(2020, 2, 3),
                LocalDate.of(2020, 3, 2),
                "Une demi-journée en mairie pour démarrer"));
        told.addAll(SignedConvention.closings(firstDay, 4));
        return told;
    }
}
