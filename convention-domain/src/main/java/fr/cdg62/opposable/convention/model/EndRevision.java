package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.kernel.event.EventName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What follows when facts learned since move an end that the calendar had already noticed. */
final class EndRevision {

    private EndRevision() {}

    /** The decision, and the revision of the end when its facts call for one. */
    static Decision after(ConventionFile before, Decision decision) {
        var noticed = before.noticedEnd();
        var lastDay = before.with(decision.facts()).lifecycle().lastDay();
        if (noticed.isEmpty() || lastDay == null || noticed.get().equals(lastDay.plusDays(1))) {
            return decision;
        }
        return new Decision(
                decision.rules(),
                Stream.concat(
                                decision.facts().stream(),
                                Stream.of(revised(decision.facts(), noticed.get(), lastDay.plusDays(1))))
                        .toList());
    }

    private static ConventionEvent revised(List<ConventionEvent> facts, LocalDate from, LocalDate to) {
        var cause = facts.getLast();
        var name = Objects.requireNonNull(cause.getClass().getAnnotation(EventName.class), "an event has a name");
        return new ConventionEndRevised(cause.conventionId(), from, to, name.value());
    }
}
