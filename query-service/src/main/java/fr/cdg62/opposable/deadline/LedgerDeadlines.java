package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.floor.FloorLine;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.ledger.PlanOnFile;
import fr.cdg62.opposable.projection.ViewDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of one ledger: the sessions planned and, while something is still to give, the last day to give it. */
record LedgerDeadlines(ViewDocument<FloorLine> document, CollectivityFacts collectivity, LocalDate on) {

    private static final Article ASSISTANCE = Article.of("convention, article 3-3");

    /** Every date, past or to come, in no order. */
    Stream<Deadline> all() {
        return Stream.concat(ofPlans(), ofYear());
    }

    private Stream<Deadline> ofPlans() {
        return document.view().plans().stream()
                .filter(plan -> plan.heldBy() == null && plan.cancelledOn() == null)
                .map(plan -> deadline(
                        DeadlineKind.ASSISTANCE_SESSION, "-" + plan.planId().value(), plan.agent(), session(plan)));
    }

    private static ReasonedDate session(PlanOnFile plan) {
        return new ReasonedDate(
                plan.plannedFor(),
                "ASSISTANCE_PLANNED",
                ASSISTANCE,
                Map.of(
                        "minutes",
                        String.valueOf(plan.minutes()),
                        "channel",
                        plan.channel().name(),
                        "about",
                        plan.subject()),
                List.of("SESSION_CANCELLED"));
    }

    private Stream<Deadline> ofYear() {
        var count = document.view().count();
        var year = count.current(on);
        return count.covers(on) && year.remainingMinutes() > 0
                ? Stream.of(deadline(
                        DeadlineKind.ASSISTANCE_YEAR,
                        "-" + year.year(),
                        null,
                        new ReasonedDate(
                                year.lastDay(),
                                "ASSISTANCE_YEAR_ENDS",
                                ASSISTANCE,
                                Map.of(
                                        "owed minutes", String.valueOf(year.owedMinutes()),
                                        "given minutes", String.valueOf(year.givenMinutes()),
                                        "remaining minutes", String.valueOf(year.remainingMinutes())),
                                List.of("ASSISTANCE_GIVEN"))))
                : Stream.empty();
    }

    private Deadline deadline(DeadlineKind kind, String of, @Nullable PersonId agent, ReasonedDate reasoned) {
        var line = document.view();
        return new Deadline(
                line.id().value() + "/" + kind + of,
                line.id().convention(),
                line.id().value(),
                collectivity,
                kind,
                null,
                agent,
                reasoned,
                false,
                document.knownAt(),
                line.version());
    }
}
