package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Three months of a civil year.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;
    private static final int LISTED = 24;

    /** The quarter as entered, {@code 2029-Q4}; null when empty. */
    public static @Nullable Quarter asked(@Nullable String entered) {
        var text = Parameter.text("endsIn", entered);
        if (text == null) {
            return null;
        }
        if (!text.matches("(?:1[89]|2[0-9])[0-9]{2}-Q[1-4]")) {
            throw new BadParameter("endsIn", entered);
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
    }

    private static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The quarters to choose from: six years from the day on. */
    public static List<String> from(LocalDate day) {
        return Stream.iterate(of(day), one -> of(one.lastDay().plusDays(1)))
                .limit(LISTED)
                .map(Quarter::toString)
                .toList();
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** Whether the day is one of its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
