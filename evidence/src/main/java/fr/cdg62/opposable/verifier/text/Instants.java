package fr.cdg62.opposable.verifier.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;

/** Instants as section 3 of {@code docs/journal.md} writes them: UTC, a year of four digits, three decimals, on the calendar. */
public final class Instants {

    private static final byte[] FORM = "0000-00-00T00:00:00.000Z".getBytes(StandardCharsets.US_ASCII);

    /** How many bytes an instant has. */
    public static final int LENGTH = FORM.length;

    private Instants() {}

    /** The instant a text writes; refuses any other form, and a day or an hour that does not exist. */
    public static Instant of(String text) throws Malformed {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        Malformed.unless(bytes.length == LENGTH, "an instant");
        mustStandAt(bytes, 0);
        return Instant.parse(text);
    }

    /** Refuses bytes that are no instant from this place on; there are at least {@link #LENGTH} of them. */
    public static void mustStandAt(byte[] bytes, int from) throws Malformed {
        for (int i = 0; i < FORM.length; i++) {
            byte b = bytes[from + i];
            Malformed.unless(FORM[i] == '0' ? b >= '0' && b <= '9' : b == FORM[i], "an instant with three decimals");
        }
        int month = two(bytes, from + 5);
        int day = two(bytes, from + 8);
        Malformed.unless(month >= 1 && month <= 12 && day >= 1, "a month and a day");
        int year = 100 * two(bytes, from) + two(bytes, from + 2);
        Malformed.unless(day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth(), "a day of its month");
        boolean hour = two(bytes, from + 11) < 24 && two(bytes, from + 14) < 60 && two(bytes, from + 17) < 60;
        Malformed.unless(hour, "an hour of the day");
    }

    private static int two(byte[] bytes, int at) {
        return 10 * (bytes[at] - '0') + bytes[at + 1] - '0';
    }
}
