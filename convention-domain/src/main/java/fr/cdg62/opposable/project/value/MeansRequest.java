package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for means and what became of it (R14).
 *
 * @param answerBy the last day on which silence is no default
 * @param answeredOn the day of the answer, or null
 * @param answer what it was, or null
 */
public record MeansRequest(
        MeansRequestId id,
        LocalDate requestedOn,
        LocalDate answerBy,
        @Nullable LocalDate answeredOn,
        @Nullable MeansAnswer answer) {

    /** The same, answered. */
    public MeansRequest answered(LocalDate on, MeansAnswer given) {
        return new MeansRequest(id, requestedOn, answerBy, on, given);
    }

    /** What the collectivity owes of it on that day. */
    DutyStanding on(LocalDate day) {
        if (answeredOn == null || answer == null || answeredOn.isAfter(day)) {
            return day.isAfter(answerBy)
                    ? new DutyStanding.InDefault(answerBy.plusDays(1), "ANSWER_AWAITED")
                    : new DutyStanding.Due(requestedOn);
        }
        return answer == MeansAnswer.PROVIDED
                ? new DutyStanding.Met(answeredOn, "project.means-answer-recorded")
                : new DutyStanding.InDefault(answeredOn, "MEANS_REFUSED");
    }
}
