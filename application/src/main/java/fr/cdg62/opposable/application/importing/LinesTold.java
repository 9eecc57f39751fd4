package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.api.EdgeRefusal;
import fr.cdg62.opposable.application.importing.LineVerdict.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of verdicts.
 *
 * @param items in the order of the sheet
 * @param next the line after which the next page begins, null on the last
 * @param total how many there are on all pages
 */
record LinesTold(List<LineVerdict> items, @Nullable Integer next, int total) {

    private static final int DEFAULT_LIMIT = 100;
    private static final int LIMIT_MAX = 1_000;

    LinesTold {
        items = List.copyOf(items);
    }

    /**
     * What a programme asks of the lines; null where it says nothing.
     *
     * @param kind those of one end only
     * @param after those after that line
     * @param limit how many at most
     */
    record Asked(
            @Nullable String kind,
            @Nullable String after,
            @Nullable String limit) {}

    static LinesTold of(List<LineVerdict> all, Asked asked) {
        var kind = kind(asked.kind());
        int after = whole("after", asked.after(), 0, Integer.MAX_VALUE, 0);
        int limit = whole("limit", asked.limit(), 1, LIMIT_MAX, DEFAULT_LIMIT);
        var kept = all.stream()
                .filter(verdict -> kind == null || verdict.kind() == kind)
                .toList();
        var rest = kept.stream().filter(verdict -> verdict.line() > after).toList();
        var items = rest.stream().limit(limit).toList();
        var next = rest.size() > limit ? items.getLast().line() : null;
        return new LinesTold(items, next, kept.size());
    }

    private static @Nullable Kind kind(@Nullable String asked) {
        if (asked == null) {
            return null;
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> EdgeRefusal.BAD_PARAMETER.with("parameter", "kind"));
    }

    private static int whole(String parameter, @Nullable String asked, int min, int max, int otherwise) {
        if (asked == null) {
            return otherwise;
        }
        if (!asked.matches("[0-9]{1,9}") || Integer.parseInt(asked) < min || Integer.parseInt(asked) > max) {
            throw EdgeRefusal.BAD_PARAMETER.with("parameter", parameter);
        }
        return Integer.parseInt(asked);
    }
}
