package fr.cdg62.opposable.application.demo;

import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.convention.value.Prestation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** An invented convention, renewed on its last day: the council meets that very evening. */
final class OigniesStory {
    private static final PlayedConvention OIGNIES = PlayedConvention.with("oignies", "216206375", 2018);
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 11, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 10, 31);
    private static final LocalDate CENTRE_DECIDES = LocalDate.of(2023, 9, 28);

    private OigniesStory() {}

    static List<DemoStep> steps(Stage stage) {
        var told = new ArrayList<DemoStep>();
        told.addAll(SignedConvention.of(OIGNIES, "Maire Fictive", FIRST_DAY)
                .choosing(EnumSet.of(Prestation.P2, Prestation.P3))
                .steps(stage.vault()));
        told.addAll(SignedConvention.ladder(LAST_DAY));
        told.add(OIGNIES.on(
                CENTRE_DECIDES, "centre-renewal", OIGNIES.renewalDecision(CDG, "CA-2023-09-28", CENTRE_DECIDES)));
        told.add(OIGNIES.on(
                LAST_DAY, "commune-renewal", OIGNIES.renewalDecision(COLLECTIVITY, "DELIB-2023-58", LAST_DAY)));
        told.add(DemoStep.calendar(LAST_DAY.plusDays(1)));
        told.addAll(OigniesAssistance.steps(new PlayedLedger(OIGNIES, stage), FIRST_DAY));
        return told;
    }
}
