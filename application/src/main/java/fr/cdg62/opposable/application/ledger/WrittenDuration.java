package fr.cdg62.opposable.application.ledger;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A duration as people and their spreadsheets write it: {@code 90}, {@code 90 min}, {@code 1:30}, {@code 1h30}, {@code 01:30:00}. */
public final class WrittenDuration {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern MINUTES = Pattern.compile("([0-9]{1,5}) ?(?:min|mn|minutes?)?");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}) ?[h:] ?([0-5][0-9])(?::00| ?min| ?mn)?");
    private static final Pattern HOURS = Pattern.compile("([0-9]{1,3}) ?h");

    private WrittenDuration() {}

    /** The whole minutes; empty when the text is no duration, or could be two. */
    public static OptionalInt minutes(String text) {
        var plain =
                BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        var minutes = MINUTES.matcher(plain);
        if (minutes.matches()) {
            return OptionalInt.of(Integer.parseInt(minutes.group(1)));
        }
        var clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return OptionalInt.of(
                    Integer.parseInt(clock.group(1)) * MINUTES_OF_AN_HOUR + Integer.parseInt(clock.group(2)));
        }
        var hours = HOURS.matcher(plain);
        return hours.matches()
                ? OptionalInt.of(Integer.parseInt(hours.group(1)) * MINUTES_OF_AN_HOUR)
                : OptionalInt.empty();
    }
}
