package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a file says of the years it has closed. */
record Closings(LedgerFile file) {

    /** Every year closed at least once, in order, with what it was last said to come to. */
    SortedMap<Integer, YearFigures> said() {
        var said = new TreeMap<Integer, YearFigures>();
        for (AssistanceEvent event : file.events()) {
            if (event instanceof AssistanceYearClosed e) {
                said.put(e.figures().year(), e.figures());
            } else if (event instanceof AssistanceYearReassessed e) {
                said.put(e.figures().year(), e.figures());
            }
        }
        return said;
    }

    /** What a closed year comes to; empty while it runs, for the first time or again. */
    Optional<YearFigures> closed(int year) {
        return Optional.ofNullable(said().get(year)).filter(figures -> figures.outcome() != YearOutcome.RUNNING_AGAIN);
    }

    /** The day of the last closing of a closed year. */
    LocalDate closedOn(int year) {
        return file.all(AssistanceYearClosed.class)
                .filter(e -> e.figures().year() == year)
                .map(AssistanceYearClosed::closedOn)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
