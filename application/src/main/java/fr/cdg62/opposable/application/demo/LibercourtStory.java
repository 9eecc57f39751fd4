package fr.cdg62.opposable.application.demo;

import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.convention.api.RecordTransmission;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The real convention of Libercourt, from draft to signatures: its SIREN, its deliberation and stamp, its dates. Persons, and all that
 * follows the signatures, are invented.
 */
final class LibercourtStory {
    private static final PlayedConvention LIBERCOURT = PlayedConvention.with("libercourt", "216209072", 2024);
    private static final String COMMUNE_ACT = "DELIB-2024-37";
    private static final String CENTRE_ACT = "CA-2024-09-26";
    private static final LocalDate OPENING = LocalDate.of(2024, 9, 2);
    private static final LocalDate CENTRE_DELIBERATES = LocalDate.of(2024, 9, 26);
    private static final LocalDate COMMUNE_DELIBERATES = LocalDate.of(2024, 10, 16);
    private static final LocalDate SIGNING = LocalDate.of(2024, 11, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 1);

    private LibercourtStory() {}

    static List<DemoStep> steps(Stage stage) {
        var told = new ArrayList<DemoStep>();
        told.add(LIBERCOURT.on(OPENING, "affiliation", LIBERCOURT.affiliation()));
        told.addAll(DemoPersons.mayor(LIBERCOURT, "Maire Fictif", OPENING, stage.vault()));
        told.addAll(List.of(
                LIBERCOURT.on(OPENING, "draft", LIBERCOURT.draft(OPENING)),
                LIBERCOURT.on(
                        CENTRE_DELIBERATES, "centre-act", LIBERCOURT.act(CDG, CENTRE_ACT, CENTRE_DELIBERATES, null)),
                published("centre-publication", CENTRE_DELIBERATES.plusDays(1), true),
                LIBERCOURT.on(
                        COMMUNE_DELIBERATES,
                        "prestation",
                        LIBERCOURT.choice(EnumSet.of(Prestation.P1), COMMUNE_DELIBERATES)),
                LIBERCOURT.on(
                        COMMUNE_DELIBERATES,
                        "commune-act",
                        LIBERCOURT.act(COLLECTIVITY, COMMUNE_ACT, COMMUNE_DELIBERATES, stamp())),
                LIBERCOURT.on(COMMUNE_DELIBERATES, "commune-transmission", transmission()),
                published("commune-publication", COMMUNE_DELIBERATES.plusDays(1), false),
                LIBERCOURT.on(SIGNING, "term", LIBERCOURT.term(FIRST_DAY)),
                LIBERCOURT.on(SIGNING, "commune-signature", LIBERCOURT.signature(COLLECTIVITY, COMMUNE_ACT, SIGNING)),
                LIBERCOURT.on(SIGNING, "centre-signature", LIBERCOURT.signature(CDG, CENTRE_ACT, SIGNING)),
                DemoStep.calendar(FIRST_DAY)));
        told.addAll(LibercourtAvenant.steps(LIBERCOURT));
        told.addAll(LibercourtStudy.steps(new PlayedProject(LIBERCOURT, stage)));
        told.addAll(LibercourtSetUp.steps(new PlayedProject(LIBERCOURT, stage)));
        told.addAll(LibercourtAssistance.steps(new PlayedLedger(LIBERCOURT, stage)));
        return told;
    }

    private static DemoStep published(String step, LocalDate on, boolean centre) {
        var act = centre
                ? LIBERCOURT.publication(CDG, CENTRE_ACT, on)
                : LIBERCOURT.publication(COLLECTIVITY, COMMUNE_ACT, on);
        return LIBERCOURT.on(on, step, act);
    }

    private static ActIdentifier stamp() {
        return new ActIdentifier("062-216209072-20241016-DELIB-2024-37-DE");
    }

    private static RecordTransmission transmission() {
        return new RecordTransmission(LIBERCOURT.id(), COLLECTIVITY, COMMUNE_ACT, COMMUNE_DELIBERATES, null, null);
    }
}
