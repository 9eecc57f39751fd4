package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.kernel.time.Paris;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads parameters as entered; an empty one is one not given. Each refuses what it cannot read with {@link BadParameter}. */
public final class Parameter {

    private static final int DAY_CHARACTERS = 10;

    private Parameter() {}

    /** The text, stripped, at most 100 characters; null when empty. */
    public static @Nullable String text(String name, @Nullable String entered) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        if (entered.length() > 100) {
            throw new BadParameter(name, entered);
        }
        return entered.strip();
    }

    /** A day, {@code 2024-12-01}, between the years 1790 and 2999. */
    public static @Nullable LocalDate day(String name, @Nullable String entered) {
        var text = text(name, entered);
        try {
            var day = text == null ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < 1790 || day.getYear() > 2999)) {
                throw new BadParameter(name, entered);
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw new BadParameter(name, entered);
        }
    }

    /** A whole number that is not negative. */
    public static @Nullable Long whole(String name, @Nullable String entered) {
        var text = text(name, entered);
        if (text != null && !text.matches("[0-9]{1,18}")) {
            throw new BadParameter(name, entered);
        }
        return text == null ? null : Long.valueOf(text);
    }

    /** One of the names of an enum. */
    public static <E extends Enum<E>> @Nullable E oneOf(Class<E> names, String name, @Nullable String entered) {
        var text = text(name, entered);
        try {
            return text == null ? null : Enum.valueOf(names, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadParameter(name, entered);
        }
    }

    /** An instant with its offset, a Paris date and time without one, or a Paris day, which stands for its last instant. */
    static @Nullable Instant instant(String name, @Nullable String entered) {
        var text = text(name, entered);
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == DAY_CHARACTERS) {
                return Paris.startOf(LocalDate.parse(text).plusDays(1)).minusMillis(1);
            }
            return text.matches(".*(?:Z|[+-][0-9]{2}:[0-9]{2})")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(Paris.ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            throw new BadParameter(name, entered);
        }
    }
}
