package fr.cdg62.opposable.benchmark.measure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table.
 *
 * @param what what was measured
 * @param ours the product's side
 * @param baseline the other side; null where it could not run
 */
public record Comparison(String what, Figure ours, @Nullable Figure baseline) {

    /** Medians with their slowest and fastest windows, and the median of the ratios of neighbouring windows. */
    String row() {
        var theirs = baseline == null ? "skipped" : rates(baseline);
        var ratio = baseline == null ? "–" : ratios(ours.over(baseline));
        return "| " + String.join(" | ", what, rates(ours), theirs, ratio) + " |";
    }

    private static String rates(Figure figure) {
        return String.format(Locale.ROOT, "%,.0f (%,.0f–%,.0f)", figure.median(), figure.min(), figure.max());
    }

    private static String ratios(Figure figure) {
        return String.format(Locale.ROOT, "**%.1f** (%.1f–%.1f)", figure.median(), figure.min(), figure.max());
    }
}
