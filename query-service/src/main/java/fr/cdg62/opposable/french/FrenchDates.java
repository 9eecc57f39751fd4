package fr.cdg62.opposable.french;

import fr.cdg62.opposable.kernel.time.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;

/** Dates as a French reader expects them; instants are told in Paris time. */
public final class FrenchDates {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRANCE);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.FRANCE);
    private static final DateTimeFormatter HOUR_TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.FRANCE);

    private FrenchDates() {}

    /** {@code 1er décembre 2024}. */
    public static String day(LocalDate day) {
        var number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return number + " " + MONTH.format(day);
    }

    /** {@code décembre 2024}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** {@code 10:42}, in Paris. */
    public static String hour(Instant instant) {
        return HOUR.format(instant.atZone(Paris.ZONE));
    }

    /** {@code 5 novembre 2024 à 10:10:05}, in Paris. */
    public static String instant(Instant instant) {
        return day(Paris.day(instant)) + " à " + HOUR_TO_THE_SECOND.format(instant.atZone(Paris.ZONE));
    }

    /** How long is left or has passed, {@code dans 2 ans et 3 jours}, {@code il y a 1 mois}, {@code ce jour même}. */
    public static String distance(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return "ce jour même";
        }
        return from.isBefore(to) ? "dans " + length(from, to) : "il y a " + length(to, from);
    }

    private static String length(LocalDate first, LocalDate second) {
        var period = Period.between(first, second);
        var parts = new ArrayList<String>();
        if (period.getYears() > 0) {
            parts.add(period.getYears() == 1 ? "1 an" : period.getYears() + " ans");
        }
        if (period.getMonths() > 0) {
            parts.add(period.getMonths() + " mois");
        }
        var days = ChronoUnit.DAYS.between(first.plusYears(period.getYears()).plusMonths(period.getMonths()), second);
        if (days > 0) {
            parts.add(days == 1 ? "1 jour" : days + " jours");
        }
        var last = parts.removeLast();
        return parts.isEmpty() ? last : String.join(", ", parts) + " et " + last;
    }

    /** {@code 18 204}, its thousands apart by a narrow no-break space. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }
}
