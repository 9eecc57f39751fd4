package fr.cdg62.opposable.rehearsal;

import fr.cdg62.opposable.assistance.value.OfferAnswer;
import fr.cdg62.opposable.ledger.FloorState;
import fr.cdg62.opposable.ledger.LedgerSheet;
import fr.cdg62.opposable.ledger.OfferOnFile;
import fr.cdg62.opposable.ledger.YearSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the file shows of the assistance given in each contract year over by a day. */
record LedgerHead(LedgerSheet sheet, LocalDate on) {

    HeadSeen seen() {
        var over = sheet.count().years(on).stream()
                .filter(year ->
                        year.state() == FloorState.SHORTFALL || year.lastDay().isBefore(on))
                .filter(year -> year.state() != FloorState.NOT_COVERED)
                .toList();
        var gaps = new ArrayList<Gap>();
        over.forEach(year -> gaps.addAll(of(year)));
        return HeadSeen.of(Head.ASSISTANCE, gaps, !over.isEmpty());
    }

    private List<Gap> of(YearSeen year) {
        var gaps = new ArrayList<Gap>();
        if (year.state() == FloorState.SHORTFALL && !stoodReady(year)) {
            gaps.add(Gap.of("SHORTFALL", page(), "year", year.year()));
        }
        if (sheet.statements().stream()
                .noneMatch(one -> one.year() == year.year() && !one.issuedOn().isAfter(on))) {
            gaps.add(Gap.of("NO_STATEMENT", page(), "year", year.year()));
        }
        return gaps;
    }

    /** An offer of that year refused or left without answer shows that the centre stood ready (R12). */
    private boolean stoodReady(YearSeen year) {
        return sheet.offers().stream()
                .filter(offer -> !offer.offeredOn().isBefore(year.whole().firstDay())
                        && !offer.offeredOn().isAfter(year.lastDay()))
                .anyMatch(offer -> refused(offer) || offer.silentOn(on));
    }

    private boolean refused(OfferOnFile offer) {
        var answered = offer.answeredOn();
        return offer.answer() == OfferAnswer.REFUSED && answered != null && !answered.isAfter(on);
    }

    private String page() {
        return "/assistance/" + sheet.id().value();
    }
}
