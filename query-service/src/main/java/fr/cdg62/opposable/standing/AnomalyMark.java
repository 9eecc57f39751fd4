package fr.cdg62.opposable.standing;

import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.value.WeakPoint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A legal weakness, from the day it was detected to the day a later fact cleared it.
 *
 * @param subject what it concerns, as stored: a party or the convention, of the convention or of an avenant
 * @param code the rule's code, as in the legal sheet
 * @param article where the rule comes from
 * @param facts what the rule looked at
 * @param detectedOn first day, Europe/Paris
 * @param clearedOn the day it no longer stands; null while it does
 * @param because the name of the rule that holds after all
 * @param clearingFacts what that rule looked at
 */
public record AnomalyMark(
        String subject,
        String code,
        String article,
        Map<String, String> facts,
        LocalDate detectedOn,
        @Nullable LocalDate clearedOn,
        @Nullable String because,
        Map<String, String> clearingFacts) {

    public AnomalyMark {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        clearingFacts = Collections.unmodifiableMap(new LinkedHashMap<>(clearingFacts));
    }

    /** The anomalies with one more. */
    public static List<AnomalyMark> raised(List<AnomalyMark> before, AnomalyRaised event) {
        var mark = new AnomalyMark(
                event.subject(),
                event.code(),
                event.article(),
                event.facts(),
                event.detectedOn(),
                null,
                null,
                Map.of());
        return Stream.concat(before.stream(), Stream.of(mark)).toList();
    }

    /** The anomalies, those of the event's subject and code being cleared. */
    public static List<AnomalyMark> cleared(List<AnomalyMark> before, AnomalyCleared event) {
        return cleared(before, event.subject(), event.code(), event.clearedOn(), event.because(), event.facts());
    }

    /** The anomalies, those of that subject and code that stood being cleared on the day, because of that rule. */
    public static List<AnomalyMark> cleared(
            List<AnomalyMark> before,
            String subject,
            String code,
            LocalDate on,
            String because,
            Map<String, String> facts) {
        return before.stream()
                .map(mark -> mark.clearedOn == null && mark.subject.equals(subject) && mark.code.equals(code)
                        ? mark.cleared(on, because, facts)
                        : mark)
                .toList();
    }

    private AnomalyMark cleared(LocalDate on, String rule, Map<String, String> looked) {
        return new AnomalyMark(subject, code, article, facts, detectedOn, on, rule, looked);
    }

    /** What it concerns, in the convention or in one of its avenants. */
    public WeakPoint point() {
        return WeakPoint.of(subject);
    }

    /** Whether the weakness, once detected, stands on the day: what it concerns may be older than its detection. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(detectedOn) && (clearedOn == null || day.isBefore(clearedOn));
    }
}
