package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.Whole;
import org.springframework.stereotype.Component;

/** Answers what is known of one ledger, now or at a past instant: the portfolio, at the same two times, says whom it binds. */
@Component
public class LedgerSheets {

    private static final LedgerSheetProjection PROJECTION = new LedgerSheetProjection();
    private static final PortfolioProjection PORTFOLIO = new PortfolioProjection();

    private final ReadDesk desk;

    /** The ledgers seen from the desk. */
    public LedgerSheets(ReadDesk desk) {
        this.desk = desk;
    }

    /**
     * The ledger.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public LedgerSeen find(String id, AsAsked at) {
        var viewer = desk.viewerAsking("ledger");
        var question = desk.question(at);
        var ledger = new LedgerId(id);
        var bound = bound(ledger, question);
        if (!bound.seenBy(viewer)) {
            throw new NothingSuch();
        }
        var seen = desk.find(PROJECTION, ledger.value(), question);
        var sheet = seen.view().orElseThrow(NothingSuch::new);
        return LedgerSeen.of(sheet, bound.holders().on(question.on()), AsOf.of(question, seen.freshness()));
    }

    /** All the entries of the ledger. */
    Whole<EntrySeen> entries(String id, AsAsked at) {
        var seen = find(id, at);
        return new Whole<>(seen.asOf(), seen.entries());
    }

    private PortfolioLine bound(LedgerId ledger, Question question) {
        return desk.find(PORTFOLIO, ledger.convention().value(), question)
                .view()
                .orElseThrow(NothingSuch::new);
    }
}
