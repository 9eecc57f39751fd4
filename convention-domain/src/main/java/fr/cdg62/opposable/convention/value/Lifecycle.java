package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a convention's state changes, as its facts say. Nobody sets a state: it is asked by date.
 *
 * @param authorisedOn the day both sides were authorised, or null
 * @param deedDate the day of the last signature, or null while a side has not signed
 * @param firstDay first day of the term, or null before the deed
 * @param lastDay last day of the term, or null before the deed
 */
public record Lifecycle(
        @Nullable LocalDate authorisedOn,
        @Nullable LocalDate deedDate,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** What a convention is on a day. */
    public sealed interface Stage {}

    /** Its file is open. */
    public record Drafted() implements Stage {}

    /** Both sides may sign. */
    public record Authorised(LocalDate since) implements Stage {}

    /** Both sides have signed; its first day has not come. */
    public record Signed(LocalDate since, LocalDate firstDay) implements Stage {}

    /** It binds the parties. A retroactive start does not make it bind before the deed. */
    public record InForce(LocalDate since, LocalDate lastDay) implements Stage {}

    /** Its last day is over. */
    public record Expired(LocalDate since) implements Stage {}

    /** What the convention legally was on that day, whatever had been recorded by then. */
    public Stage on(LocalDate day) {
        if (deedDate != null && firstDay != null && lastDay != null && !day.isBefore(deedDate)) {
            return onceSigned(deedDate, firstDay, lastDay, day);
        }
        return authorisedOn != null && !day.isBefore(authorisedOn) ? new Authorised(authorisedOn) : new Drafted();
    }

    private static Stage onceSigned(LocalDate deed, LocalDate first, LocalDate last, LocalDate day) {
        if (day.isAfter(last)) {
            return new Expired(last.plusDays(1));
        }
        return day.isBefore(first) ? new Signed(deed, first) : new InForce(first.isBefore(deed) ? deed : first, last);
    }
}
