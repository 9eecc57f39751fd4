package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.AssistanceTermRevised;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.value.AssistanceYear;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import fr.cdg62.opposable.kernel.event.EventName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What follows when facts learned since change what a closed year comes to. */
final class YearReassessment {

    private YearReassessment() {}

    /** The facts decided, and after them one reassessment for each closed year that comes to something else. */
    static List<AssistanceEvent> after(LedgerFile before, List<AssistanceEvent> facts, LocalDate today) {
        if (facts.isEmpty()) {
            return facts;
        }
        var file = before.with(facts);
        var all = new ArrayList<>(facts);
        boolean termMoved = facts.stream().anyMatch(AssistanceTermRevised.class::isInstance);
        new Closings(file).said().forEach((year, said) -> {
            boolean running = said.outcome() == YearOutcome.RUNNING_AGAIN;
            var now = figures(file.book().year(year), today);
            if (!now.equals(said) && (termMoved || !running)) {
                all.add(new AssistanceYearReassessed(file.opened().ledgerId(), now, nameOf(facts.getFirst()), today));
            }
        });
        return all;
    }

    /** A year whose last covered day is no longer over is not judged. */
    private static YearFigures figures(AssistanceYear year, LocalDate today) {
        boolean running = year.closesOn().filter(day -> day.isAfter(today)).isPresent();
        return running ? year.figures().runningAgain() : year.figures();
    }

    private static String nameOf(AssistanceEvent event) {
        return Objects.requireNonNull(event.getClass().getAnnotation(EventName.class), "an event has a name")
                .value();
    }
}
