package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.due.LedgerDueProjection;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.ledger.LedgerSheet;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.projection.EventLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Folds the ledgers again, adds up their entries, then compares every stored view, one after the other, with what the log says. */
final class ViewsCheck {

    private static final LedgerSheetProjection LEDGERS = new LedgerSheetProjection();
    private static final Set<String> OF_LEDGERS =
            Set.of(LEDGERS.name(), new FloorProjection().name(), new LedgerDueProjection().name());
    private static final int PERCENT = 100;

    private final EventLog log;
    private final CheckedViews views;
    private final BooleanSupplier stopped;
    private final IntConsumer percent;
    private final Texts texts = new Texts("pages");

    private final TreeMap<String, LedgerSheet> sheets = new TreeMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private final List<FoundDifference> ofLedgers = new ArrayList<>();
    private final List<String> ofOthers = new ArrayList<>();
    private final List<String> notCompared = new ArrayList<>();
    private int others;

    ViewsCheck(EventLog log, CheckedViews views, BooleanSupplier stopped, IntConsumer percent) {
        this.log = log;
        this.views = views;
        this.stopped = stopped;
        this.percent = percent;
    }

    void run(long head) {
        int passes = views.names().size() + 1;
        fold(head, passes);
        sheets.values().forEach(sheet -> ofLedgers.addAll(LedgerTotalsCheck.of(sheet)));
        for (int i = 0; i < views.names().size() && !stopped.getAsBoolean(); i++) {
            percent.accept(PERCENT * (i + 1) / passes);
            compare(views.names().get(i));
        }
    }

    private void fold(long head, int passes) {
        try (var events = log.read(0)) {
            events.takeWhile(event -> event.position() <= head && !stopped.getAsBoolean())
                    .forEach(event -> take(event, head, passes));
        }
    }

    private void take(RecordedEvent event, long head, int passes) {
        percent.accept((int) (PERCENT * event.position() / ((head + 1) * passes)));
        if (event.payload() instanceof AssistanceEvent e) {
            fold(e.ledgerId().value(), event);
        }
    }

    private void fold(String ledger, RecordedEvent event) {
        if (unfolded.contains(ledger)) {
            return;
        }
        try {
            sheets.put(ledger, LEDGERS.apply(sheets.get(ledger), event));
        } catch (RuntimeException e) {
            unfolded.add(ledger);
            ofLedgers.add(FoundDifference.of(ledger, CheckedPoint.FOLD, Long.toString(event.position())));
        }
    }

    private void compare(String view) {
        try {
            views.stored().compare(view).stream()
                    .map(difference -> document(difference.id()))
                    .distinct()
                    .forEach(document -> differs(view, document));
        } catch (IllegalStateException rebuilding) {
            notCompared.add(view);
        }
    }

    private void differs(String view, String document) {
        if (OF_LEDGERS.contains(view)) {
            ofLedgers.add(FoundDifference.of(document, CheckedPoint.STORED_VIEW, view));
            return;
        }
        others++;
        if (ofOthers.size() < SelfCheckResult.DIFFERENCES_MAX) {
            ofOthers.add(texts.of("selfcheck.document", Map.of("document", document, "view", view)));
        }
    }

    /** The key in {@code views/<key>} or {@code days/<key>@<day>}. */
    private static String document(String id) {
        return id.substring(id.indexOf('/') + 1).replaceFirst("@.*", "");
    }

    /** What differs in the ledgers, each with both sums. */
    List<FoundDifference> ofLedgers() {
        return ofLedgers;
    }

    /** The views that were being rebuilt. */
    List<String> notCompared() {
        return notCompared;
    }

    int ledgers() {
        return sheets.size();
    }

    long entries() {
        return sheets.values().stream()
                .mapToLong(sheet -> sheet.entries().size())
                .sum();
    }

    LinkResult result(long head, long millis) {
        var found = new ArrayList<String>();
        ofLedgers.stream()
                .limit(SelfCheckResult.DIFFERENCES_MAX)
                .forEach(one -> found.add(
                        texts.of("selfcheck.ledger", Map.of("ledger", one.ledger(), "point", "" + one.point()))));
        found.addAll(ofOthers);
        var all = new LinkFound(head + 1, found, ofLedgers.size() + others);
        var result = LinkResult.of(ChainLink.VIEWS, all, millis);
        return notCompared.isEmpty() || result.state() == LinkState.DIFFERS
                ? result
                : LinkResult.notDone(ChainLink.VIEWS, millis);
    }
}
