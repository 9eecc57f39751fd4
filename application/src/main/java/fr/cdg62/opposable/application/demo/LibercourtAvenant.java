package fr.cdg62.opposable.application.demo;

import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import java.time.LocalDate;
import java.util.List;

/** What the study of Libercourt led to: an avenant takes P2, with its parapheur, in the place of P1. Invented. */
final class LibercourtAvenant {
    /** The day on which the council decided it. */
    static final LocalDate DECIDED = LocalDate.of(2025, 1, 30);

    private static final String NUMBER = "AVENANT-1";
    private static final String COMMUNE_ACT = "DELIB-2025-04";
    private static final String CENTRE_ACT = "CA-2025-02-13";
    private static final LocalDate CENTRE_DELIBERATES = LocalDate.of(2025, 2, 13);
    private static final LocalDate SIGNING = LocalDate.of(2025, 2, 20);
    private static final LocalDate TAKES_EFFECT = LocalDate.of(2025, 3, 1);

    private LibercourtAvenant() {}

    static List<DemoStep> steps(PlayedConvention libercourt) {
        return List.of(
                libercourt.on(DECIDED, "avenant-commune-act", libercourt.act(COLLECTIVITY, COMMUNE_ACT, DECIDED, null)),
                libercourt.on(
                        DECIDED.plusDays(1),
                        "avenant-commune-publication",
                        libercourt.publication(COLLECTIVITY, COMMUNE_ACT, DECIDED.plusDays(1))),
                libercourt.on(LocalDate.of(2025, 2, 3), "avenant-draft", libercourt.toP2(NUMBER, TAKES_EFFECT)),
                libercourt.on(
                        CENTRE_DELIBERATES,
                        "avenant-centre-act",
                        libercourt.act(CDG, CENTRE_ACT, CENTRE_DELIBERATES, null)),
                libercourt.on(
                        CENTRE_DELIBERATES.plusDays(1),
                        "avenant-centre-publication",
                        libercourt.publication(CDG, CENTRE_ACT, CENTRE_DELIBERATES.plusDays(1))),
                libercourt.on(
                        SIGNING,
                        "avenant-commune-signature",
                        libercourt.amendmentSignature(NUMBER, COLLECTIVITY, COMMUNE_ACT, SIGNING)),
                libercourt.on(
                        SIGNING,
                        "avenant-centre-signature",
                        libercourt.amendmentSignature(NUMBER, CDG, CENTRE_ACT, SIGNING)));
    }
}
