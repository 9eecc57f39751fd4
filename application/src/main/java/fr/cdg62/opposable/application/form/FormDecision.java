package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.application.api.Problem;
import fr.cdg62.opposable.kernel.command.CommandAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a form that was sent.
 *
 * @param form the form to draw again, nothing of it lost
 * @param faults by field name
 * @param refused why it was refused, or null
 * @param foreseen the facts it would record, once checked; null while it was not
 * @param changes what was recorded since the version it was drawn on, when that is the refusal
 * @param recorded the answer, once recorded
 */
public record FormDecision(
        FormRequest form,
        Map<String, String> faults,
        @Nullable Problem refused,
        @Nullable List<ToldEvent> foreseen,
        List<ToldChange> changes,
        @Nullable CommandAnswer recorded) {

    static FormDecision none(FormRequest form) {
        return new FormDecision(form, Map.of(), null, null, List.of(), null);
    }

    static FormDecision faulty(FormRequest form, Map<String, String> faults) {
        return new FormDecision(form, faults, null, null, List.of(), null);
    }

    static FormDecision refused(FormRequest form, Map<String, String> faults, Problem problem) {
        return new FormDecision(form, faults, problem, null, List.of(), null);
    }

    static FormDecision stale(FormRequest form, Problem problem, List<ToldChange> changes) {
        return new FormDecision(form, Map.of(), problem, null, changes, null);
    }

    static FormDecision checked(FormRequest form, List<ToldEvent> foreseen) {
        return new FormDecision(form, Map.of(), null, foreseen, List.of(), null);
    }

    static FormDecision recorded(FormRequest form, CommandAnswer answer) {
        return new FormDecision(form, Map.of(), null, null, List.of(), answer);
    }

    /** The refusal, if there is one. */
    Optional<Problem> problem() {
        return Optional.ofNullable(refused);
    }
}
