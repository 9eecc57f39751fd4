package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is recorded with a line all the same, as an anomaly. */
final class Weaknesses {

    /** What stands between two codes. */
    static final String APART = ", ";

    private Weaknesses() {}

    /** The codes of the anomalies among those events, or null when there is none. */
    static @Nullable String of(Stream<?> events) {
        var codes =
                events.map(Weaknesses::code).filter(Objects::nonNull).distinct().collect(Collectors.joining(APART));
        return codes.isEmpty() ? null : codes;
    }

    private static @Nullable String code(Object event) {
        return switch (event) {
            case AnomalyRaised e -> e.code();
            case LedgerAnomalyRaised e -> e.code();
            default -> null;
        };
    }
}
