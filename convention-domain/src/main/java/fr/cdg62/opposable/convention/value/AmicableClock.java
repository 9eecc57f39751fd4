package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the amicable attempt may be said to have failed: once a written proposal has been left its days, or as soon as somebody refused.
 * It runs beside the time to contest, and stops nothing of it.
 */
public record AmicableClock(List<AmicableStep> steps, DisputePolicy policy) {

    public AmicableClock {
        steps = List.copyOf(steps);
    }

    /** The first day on which the failure may be declared: 20/03/2026 and thirty days give 20/04/2026. Empty while nothing was proposed or refused. */
    public Optional<LocalDate> failableFrom() {
        var waited = first(AmicableStepKind.WRITTEN_PROPOSAL).map(on -> on.plusDays(policy.amicableDays() + 1L));
        var refused = first(AmicableStepKind.REFUSAL);
        return Stream.of(waited, refused).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> first(AmicableStepKind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .map(AmicableStep::on)
                .min(Comparator.naturalOrder());
    }
}
