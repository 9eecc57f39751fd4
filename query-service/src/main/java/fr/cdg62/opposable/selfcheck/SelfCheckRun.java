package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.due.LedgerDueProjection;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.ledger.LedgerSheet;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.projection.EventLog;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** One self-check: folds the ledgers again, adds up their entries, then compares each stored view of them. */
final class SelfCheckRun {

    private static final LedgerSheetProjection LEDGERS = new LedgerSheetProjection();
    private static final List<String> VIEWS =
            List.of(LEDGERS.name(), new FloorProjection().name(), new LedgerDueProjection().name());
    private static final int PASSES = VIEWS.size() + 1;
    private static final int PERCENT = 100;

    private final EventLog log;
    private final StoredViewComparison stored;
    private final BooleanSupplier stopped;
    private final IntConsumer percent;

    private final TreeMap<String, LedgerSheet> sheets = new TreeMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private final List<FoundDifference> found = new ArrayList<>();
    private final List<String> notCompared = new ArrayList<>();

    SelfCheckRun(EventLog log, StoredViewComparison stored, BooleanSupplier stopped, IntConsumer percent) {
        this.log = log;
        this.stored = stored;
        this.stopped = stopped;
        this.percent = percent;
    }

    SelfCheckResult run(InstantSource clock) {
        var beganAt = clock.instant();
        long head = log.head();
        fold(head);
        sheets.values().forEach(sheet -> found.addAll(LedgerTotalsCheck.of(sheet)));
        for (int i = 0; i < VIEWS.size() && !stopped.getAsBoolean(); i++) {
            percent.accept(PERCENT * (i + 1) / PASSES);
            compare(VIEWS.get(i));
        }
        return new SelfCheckResult(
                beganAt,
                Duration.between(beganAt, clock.instant()).toMillis(),
                head,
                sheets.size(),
                sheets.values().stream()
                        .mapToLong(sheet -> sheet.entries().size())
                        .sum(),
                found.stream().limit(SelfCheckResult.DIFFERENCES_MAX).toList(),
                found.size(),
                notCompared);
    }

    private void fold(long head) {
        try (var events = log.read(0)) {
            events.takeWhile(event -> event.position() <= head && !stopped.getAsBoolean())
                    .forEach(event -> take(event, head));
        }
    }

    private void take(RecordedEvent event, long head) {
        percent.accept((int) (PERCENT * event.position() / ((head + 1) * PASSES)));
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
            found.add(FoundDifference.of(ledger, CheckedPoint.FOLD, Long.toString(event.position())));
        }
    }

    private void compare(String view) {
        try {
            stored.compare(view).stream()
                    .map(difference -> ledger(difference.id()))
                    .distinct()
                    .forEach(ledger -> found.add(FoundDifference.of(ledger, CheckedPoint.STORED_VIEW, view)));
        } catch (IllegalStateException rebuilding) {
            notCompared.add(view);
        }
    }

    /** The key in {@code views/<key>} or {@code days/<key>@<day>}. */
    private static String ledger(String id) {
        return id.substring(id.indexOf('/') + 1).replaceFirst("@.*", "");
    }
}
