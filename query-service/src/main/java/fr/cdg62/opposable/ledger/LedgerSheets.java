package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.AtEvent;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.Whole;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is known of one ledger, now, at a past instant or at one of its events: the portfolio, at the same two times, says whom it binds. */
@Component
public class LedgerSheets {

    private static final LedgerSheetProjection PROJECTION = new LedgerSheetProjection();
    private static final PortfolioProjection PORTFOLIO = new PortfolioProjection();

    private final ReadDesk desk;
    private final EventLog log;

    /** The ledgers seen from the desk; the log serves the readings at an event. */
    public LedgerSheets(ReadDesk desk, EventLog log) {
        this.desk = desk;
        this.log = log;
    }

    /**
     * The ledger.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public LedgerSeen find(String id, AsAsked at) {
        return find(id, at, null);
    }

    /**
     * The ledger as one of its events left it.
     *
     * @param atEvent the sequence of its last event to count; null for all that is known at the instant asked about
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public LedgerSeen find(String id, AsAsked at, @Nullable String atEvent) {
        var viewer = desk.viewerAsking("ledger");
        var question = desk.question(at);
        var ledger = new LedgerId(id);
        var bound = bound(ledger, question);
        if (!bound.seenBy(viewer)) {
            throw new NothingSuch();
        }
        var sequence = Parameter.whole("atEvent", atEvent);
        var seen = sequence == null
                ? desk.find(PROJECTION, ledger.value(), question)
                : AtEvent.find(log, PROJECTION, ledger.value(), sequence, question);
        var sheet = seen.view().orElseThrow(NothingSuch::new);
        return LedgerSeen.of(sheet, bound.holders().on(question.on()), AsOf.of(question, seen.freshness()));
    }

    /** All the entries of the ledger. */
    Whole<EntrySeen> entries(String id, AsAsked at) {
        var seen = find(id, at);
        return new Whole<>(seen.asOf(), seen.entries());
    }

    /**
     * The ledger as each of its events left it, first event first, all read on the one legal date asked about.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public List<LedgerSeen> steps(String id, AsAsked at) {
        var viewer = desk.viewerAsking("ledger");
        var question = desk.question(at);
        var ledger = new LedgerId(id);
        var bound = bound(ledger, question);
        if (!bound.seenBy(viewer)) {
            throw new NothingSuch();
        }
        var holder = bound.holders().on(question.on());
        return AtEvent.all(log, PROJECTION, ledger.value(), question).stream()
                .flatMap(seen -> seen.view().stream()
                        .map(sheet -> LedgerSeen.of(sheet, holder, AsOf.of(question, seen.freshness()))))
                .toList();
    }

    private PortfolioLine bound(LedgerId ledger, Question question) {
        return desk.find(PORTFOLIO, ledger.convention().value(), question)
                .view()
                .orElseThrow(NothingSuch::new);
    }
}
