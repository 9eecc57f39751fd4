package fr.cdg62.opposable.kernel.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Recording instants: UTC, cut to the millisecond when created, always written with three decimals ({@code 2026-11-23T08:00:00.000Z}). */
public final class UtcMillis {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private UtcMillis() {}

    /** The instant without what is below the millisecond. */
    public static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The canonical text of the instant. */
    public static String text(Instant instant) {
        return TEXT.format(instant);
    }
}
