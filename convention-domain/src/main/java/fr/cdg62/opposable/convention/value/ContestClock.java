package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.time.FrankMonths;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The time to ask the judge that contractual relations resume after a termination (CE Sect. 21 March 2011 n° 304806): two months from the
 * day the party was informed of it. Letters, meetings and a <em>recours gracieux</em> stop nothing; a mediation agreed in time does, and the
 * two months begin again when it ends (CJA L213-6). What is over is not revived.
 *
 * @param informedOn the day the party was informed of the termination, Europe/Paris
 * @param mediations those agreed, in any order
 */
public record ContestClock(LocalDate informedOn, List<Mediation> mediations, DisputePolicy policy) {

    private static final Article CONTEST = Article.of("CE, 21 mars 2011, n° 304806 ; CJA R421-1");
    private static final Article MEDIATION = Article.of("CJA L213-6");

    public ContestClock {
        mediations = mediations.stream()
                .sorted(Comparator.comparing(Mediation::agreedOn))
                .toList();
    }

    /** What has become of the time on that day, as the facts known of it say. */
    public ContestState on(LocalDate day) {
        return deadline()
                .map(last -> day.isAfter(last.date()) ? ContestState.OVER : ContestState.RUNNING)
                .orElse(ContestState.INTERRUPTED);
    }

    /** The last day on which to go to court, with its reasons; none while a mediation agreed in time goes on. */
    public Optional<ReasonedDate> deadline() {
        var from = informedOn;
        for (var mediation : inTime()) {
            var endedOn = mediation.endedOn();
            if (endedOn == null) {
                return Optional.empty();
            }
            from = endedOn.isAfter(from) ? endedOn : from;
        }
        return Optional.of(reasoned(from));
    }

    /** The day by which to go to court out of prudence: authors differ by one day on the last. */
    public Optional<LocalDate> prudentDay() {
        return deadline().map(last -> last.date().minusDays(1));
    }

    /** The mediations agreed while the time, as the earlier ones left it, had not run out. */
    private List<Mediation> inTime() {
        var kept = new ArrayList<Mediation>();
        var from = informedOn;
        for (var mediation : mediations) {
            if (mediation.agreedOn().isAfter(lastDayFrom(from))) {
                return kept;
            }
            kept.add(mediation);
            var endedOn = mediation.endedOn();
            if (endedOn == null) {
                return kept;
            }
            from = endedOn.isAfter(from) ? endedOn : from;
        }
        return kept;
    }

    private LocalDate lastDayFrom(LocalDate day) {
        return new FrankMonths(policy.contestMonths()).lastDayFrom(day);
    }

    private ReasonedDate reasoned(LocalDate from) {
        boolean again = !from.equals(informedOn);
        var facts = again
                ? Facts.of("informed on", informedOn, "mediation ended on", from, "months", policy.contestMonths())
                : Facts.of("informed on", informedOn, "months", policy.contestMonths());
        return new ReasonedDate(
                lastDayFrom(from),
                again ? "CONTEST_AGAIN_AFTER_MEDIATION" : "CONTEST_FROM_INFORMATION",
                again ? MEDIATION : CONTEST,
                facts.values(),
                List.of("MEDIATION_AGREED"));
    }
}
