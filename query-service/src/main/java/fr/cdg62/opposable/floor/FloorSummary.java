package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.ledger.FloorState;
import fr.cdg62.opposable.ledger.YearSeen;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The floor of one collectivity, on a day.
 *
 * @param collectivity the other party that day
 * @param running whether the convention covers that day
 * @param year the contract year of the day, or the nearest covered
 * @param lastClosed the last year closed by then, null before the first
 * @param version what {@code If-Match} compares
 */
public record FloorSummary(
        LedgerId id,
        ConventionId convention,
        CollectivityFacts collectivity,
        boolean running,
        YearSeen year,
        @Nullable YearSeen lastClosed,
        long version) {

    /** The floor of the line, with the body bound that day. */
    public static FloorSummary of(FloorLine line, PortfolioLine bound, LocalDate on) {
        return new FloorSummary(
                line.id(),
                line.id().convention(),
                bound.holders().on(on),
                line.count().covers(on),
                line.count().current(on),
                line.count().lastClosed(on).orElse(null),
                line.version());
    }

    /** Whether the year that runs, or the last one closed, is in that state. */
    boolean isIn(FloorState state) {
        return year.state() == state || (lastClosed != null && lastClosed.state() == state);
    }
}
