package fr.cdg62.opposable.application.demo;

import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.convention.value.Prestation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** An invented convention that ends although the commune wanted to go on: the centre's board decides five days too late. */
final class CourrieresStory {
    private static final PlayedConvention COURRIERES = PlayedConvention.with("courrieres", "216202507", 2018);
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 12, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 11, 30);
    private static final LocalDate COMMUNE_DECIDES = LocalDate.of(2023, 11, 23);
    private static final LocalDate CENTRE_DECIDES = LocalDate.of(2023, 12, 5);

    private CourrieresStory() {}

    static List<DemoStep> steps(Stage stage) {
        var told = new ArrayList<DemoStep>();
        told.addAll(SignedConvention.of(COURRIERES, "Maire Imaginaire", FIRST_DAY)
                .choosing(EnumSet.of(Prestation.P1))
                .steps(stage.vault()));
        told.addAll(CourrieresProject.steps(
                new PlayedProject(COURRIERES, stage), new PlayedLedger(COURRIERES, stage), FIRST_DAY));
        told.addAll(SignedConvention.ladder(LAST_DAY));
        told.add(COURRIERES.on(
                COMMUNE_DECIDES,
                "commune-renewal",
                COURRIERES.renewalDecision(COLLECTIVITY, "DELIB-2023-71", COMMUNE_DECIDES)));
        told.add(DemoStep.calendar(LAST_DAY.plusDays(1)));
        told.add(DemoStep.refused(
                CENTRE_DECIDES,
                COURRIERES.name() + "/centre-renewal",
                COURRIERES.renewalDecision(CDG, "CA-2023-12-05", CENTRE_DECIDES),
                "CONVENTION_EXPIRED"));
        return told;
    }
}
