package fr.cdg62.opposable.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place where Europe/Paris is named: legal dates are its civil days. */
public final class Paris {

    /** Europe/Paris. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Paris() {}

    /** The Paris day of an instant. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a Paris day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
