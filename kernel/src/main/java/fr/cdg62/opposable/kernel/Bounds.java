package fr.cdg62.opposable.kernel;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a command's free texts, dates and numbers may be at all. Refuses the rest with {@link InvalidValue}; commands ask, events never do:
 * what was stored stays readable whatever the bounds become.
 */
public final class Bounds {

    /** Length of a line: a number, a reference, a name of a body. */
    public static final int LINE = 200;
    /** Length of a reason. */
    public static final int REASON = 2_000;

    /** Above any budget of a local authority: a thousand billion euros. */
    private static final long CENTS = 100_000_000_000_000L;

    private static final Article SOURCE = Article.of("API, champs de la commande");
    private static final LocalDate FIRST = LocalDate.of(1790, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Bounds() {}

    /** One line without blanks around, of at most {@value #LINE} characters. */
    public static String line(String field, String text) {
        return text(field, text.strip(), LINE, false);
    }

    /** As {@link #line}, or null. */
    public static @Nullable String lineOrNull(String field, @Nullable String text) {
        return text == null ? null : line(field, text);
    }

    /** A reason, several lines allowed, of at most {@value #REASON} characters. */
    public static String reason(String field, String text) {
        return text(field, text.strip(), REASON, true);
    }

    /** As {@link #reason}, or null. */
    public static @Nullable String reasonOrNull(String field, @Nullable String text) {
        return text == null ? null : reason(field, text);
    }

    /** A civil date between 1790 and 2999, so that adding years to it stays a date. */
    public static LocalDate day(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw refused(BoundsRefusal.DATE_OUT_OF_RANGE, Facts.of("field", field, "entered", day));
        }
        return day;
    }

    /** As {@link #day}, or null. */
    public static @Nullable LocalDate dayOrNull(String field, @Nullable LocalDate day) {
        return day == null ? null : day(field, day);
    }

    /** A whole number between both bounds, included. */
    public static int number(String field, int number, int min, int max) {
        if (number < min || number > max) {
            throw refused(BoundsRefusal.NUMBER_OUT_OF_RANGE, Facts.of("field", field, "entered", number));
        }
        return number;
    }

    /** An amount of money in whole cents, at least one. */
    public static long cents(String field, long amount) {
        if (amount < 1 || amount > CENTS) {
            throw refused(BoundsRefusal.NUMBER_OUT_OF_RANGE, Facts.of("field", field, "entered", amount));
        }
        return amount;
    }

    private static String text(String field, String text, int max, boolean lines) {
        if (text.isEmpty()) {
            throw refused(BoundsRefusal.TEXT_BLANK, Facts.of("field", field));
        }
        if (text.length() > max) {
            throw refused(BoundsRefusal.TEXT_TOO_LONG, Facts.of("field", field, "length", text.length(), "max", max));
        }
        if (text.codePoints().anyMatch(c -> isUnreadable(c, lines))) {
            throw refused(BoundsRefusal.TEXT_UNREADABLE, Facts.of("field", field));
        }
        return text;
    }

    private static boolean isUnreadable(int c, boolean lines) {
        boolean lineBreak = c == '\n' || c == '\r' || c == '\t';
        return Character.getType(c) == Character.SURROGATE || (Character.isISOControl(c) && !(lines && lineBreak));
    }

    private static InvalidValue refused(BoundsRefusal code, Facts facts) {
        return new InvalidValue(Refusal.of(code, SOURCE, facts));
    }
}
