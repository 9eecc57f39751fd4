package fr.cdg62.opposable.standing;

import fr.cdg62.opposable.kernel.rule.Article;
import java.time.LocalDate;

/**
 * The state of a convention on a day, and why.
 *
 * @param state the state
 * @param since first day of that state, Europe/Paris; for {@link ConventionState#NOT_YET}, the day of the first fact to come
 * @param by the event that made the state
 * @param byCalendar whether the state follows from that event by the mere passing of days, no event of its own being known
 * @param article the clause applied
 */
public record Standing(ConventionState state, LocalDate since, Milestone by, boolean byCalendar, Article article) {

    static Standing of(ConventionState state, LocalDate since, Milestone by, boolean byCalendar) {
        return new Standing(state, since, by, byCalendar, state.article());
    }
}
