package fr.cdg62.opposable.application.demo;

import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.kernel.event.PersonVault;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The smooth way from draft to signatures, counted back from the first day.
 *
 * @param mayor the invented name of who signs for the commune
 */
record SignedConvention(PlayedConvention played, String mayor, LocalDate firstDay, Set<Prestation> prestations) {
    private static final MonthDay OPENING = MonthDay.of(9, 3);
    private static final MonthDay CENTRE_DELIBERATES = MonthDay.of(9, 27);

    static SignedConvention of(PlayedConvention played, String mayor, LocalDate firstDay) {
        return new SignedConvention(played, mayor, firstDay, Set.of());
    }

    SignedConvention choosing(Set<Prestation> chosen) {
        return new SignedConvention(played, mayor, firstDay, chosen);
    }

    List<DemoStep> steps(PersonVault vault) {
        var opening = OPENING.atYear(firstDay.getYear());
        var board = CENTRE_DELIBERATES.atYear(firstDay.getYear());
        var council = firstDay.minusDays(20);
        var signing = firstDay.minusDays(8);
        var act = "DELIB-" + council.getYear() + "-" + council.getDayOfYear();
        var centreAct = "CA-" + board;
        var told = new ArrayList<DemoStep>();
        told.add(played.on(opening, "affiliation", played.affiliation()));
        told.addAll(DemoPersons.mayor(played, mayor, opening, vault));
        told.addAll(List.of(
                played.on(opening, "draft", played.draft(opening)),
                played.on(board, "centre-act", played.act(CDG, centreAct, board, null)),
                played.on(
                        board.plusDays(1), "centre-publication", played.publication(CDG, centreAct, board.plusDays(1))),
                played.on(council, "prestation", played.choice(prestations, council)),
                played.on(council, "commune-act", played.act(COLLECTIVITY, act, council, null)),
                played.on(
                        council.plusDays(1),
                        "commune-publication",
                        played.publication(COLLECTIVITY, act, council.plusDays(1))),
                played.on(signing, "term", played.term(firstDay)),
                played.on(signing, "commune-signature", played.signature(COLLECTIVITY, act, signing)),
                played.on(signing, "centre-signature", played.signature(CDG, centreAct, signing)),
                DemoStep.calendar(firstDay)));
        return told;
    }

    /** The days on which the calendar closes the first contract years, one by one. */
    static List<DemoStep> closings(LocalDate firstDay, int years) {
        return IntStream.rangeClosed(1, years)
                .mapToObj(year -> DemoStep.calendar(firstDay.plusYears(year)))
                .toList();
    }

    /** The days on which the calendar warns that the term comes near. */
    static List<DemoStep> ladder(LocalDate lastDay) {
        return Stream.of(12, 6, 3, 1)
                .map(months -> DemoStep.calendar(lastDay.minusMonths(months)))
                .toList();
    }
}
