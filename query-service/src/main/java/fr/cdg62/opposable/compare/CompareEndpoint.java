package fr.cdg62.opposable.compare;

import fr.cdg62.opposable.reading.ReadEndpoint;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /api/comparisons}. */
@ReadEndpoint
public class CompareEndpoint {

    private final Comparisons comparisons;

    /** The endpoint of the comparisons. */
    public CompareEndpoint(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/api/comparisons")
    ComparisonSeen compare(ComparisonAsked asked) {
        return comparisons.compare(asked);
    }
}
