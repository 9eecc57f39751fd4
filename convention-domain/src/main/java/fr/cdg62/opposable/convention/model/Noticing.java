package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.ExpireConvention;
import fr.cdg62.opposable.convention.api.StartConvention;
import fr.cdg62.opposable.convention.rule.ConventionIsSigned;
import fr.cdg62.opposable.convention.rule.FirstDayHasCome;
import fr.cdg62.opposable.convention.rule.LastDayIsOver;
import fr.cdg62.opposable.kernel.rule.Rules;
import fr.cdg62.opposable.rule.NotInTheFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What the calendar notices of a signed convention, once. The date is the one the law computes, not the day the clock ran. */
final class Noticing {

    private Noticing() {}

    /** Whether the calendar has anything to say. */
    static Rules possible(ConventionFile file) {
        return Rules.require(new ConventionIsSigned(file.deedDate()));
    }

    static Decision decide(ConventionFile file, StartConvention command, LocalDate today) {
        var lifecycle = file.lifecycle();
        var rules = possible(file)
                .andRequire(
                        new NotInTheFuture("on", command.on(), today),
                        new FirstDayHasCome(lifecycle.firstDay(), command.on()));
        if (file.has(ConventionStarted.class)) {
            return new Decision(rules, List.of());
        }
        var firstDay = Objects.requireNonNull(lifecycle.firstDay(), "a signed convention has a term");
        return Decision.of(rules, new ConventionStarted(command.conventionId(), firstDay));
    }

    static Decision decide(ConventionFile file, ExpireConvention command, LocalDate today) {
        var lifecycle = file.lifecycle();
        var rules = possible(file)
                .andRequire(
                        new NotInTheFuture("on", command.on(), today),
                        new LastDayIsOver(lifecycle.lastDay(), command.on()));
        if (file.noticedEnd().isPresent()) {
            return new Decision(rules, List.of());
        }
        var lastDay = Objects.requireNonNull(lifecycle.lastDay(), "a signed convention has a term");
        return Decision.of(
                rules,
                TerminationConclusions.termination(file)
                        .map(ConventionEvent.class::cast)
                        .orElseGet(() -> new ConventionExpired(command.conventionId(), lastDay.plusDays(1))));
    }
}
