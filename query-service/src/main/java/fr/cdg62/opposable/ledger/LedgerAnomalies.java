package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.api.LedgerAnomalyCleared;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.standing.AnomalyMark;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The weaknesses of what a ledger holds, each with its days. */
final class LedgerAnomalies {

    private LedgerAnomalies() {}

    static List<AnomalyMark> raised(List<AnomalyMark> before, LedgerAnomalyRaised e) {
        var mark = new AnomalyMark(e.subject(), e.code(), e.article(), e.facts(), e.detectedOn(), null, null, Map.of());
        return Stream.concat(before.stream(), Stream.of(mark)).toList();
    }

    static List<AnomalyMark> cleared(List<AnomalyMark> before, LedgerAnomalyCleared e) {
        return AnomalyMark.cleared(before, e.subject(), e.code(), e.clearedOn(), e.because(), e.facts());
    }
}
