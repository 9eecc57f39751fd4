package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Terminations;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a line needs to know of its convention.
 *
 * @param collectivity the other party on the day
 * @param operative what ends the convention before its last day, if anything does
 * @param on the legal date asked about, Europe/Paris
 */
record Bearing(CollectivityFacts collectivity, Terminations.@Nullable Ending operative, LocalDate on) {

    static Bearing of(PortfolioLine line, LocalDate on) {
        var term = line.milestones().term();
        return new Bearing(
                line.holders().on(on), term == null ? null : term.termination().orElse(null), on);
    }

    boolean hasBegun(LocalDate day) {
        return !day.isAfter(on);
    }

    /** What a termination that would end the convention that day has become. */
    TerminationState effect(NoticeId notice, LocalDate endsOn) {
        if (operative == null || !operative.notice().equals(notice)) {
            return TerminationState.MOOT;
        }
        return hasBegun(endsOn) ? TerminationState.EFFECTIVE : TerminationState.COMING;
    }
}
