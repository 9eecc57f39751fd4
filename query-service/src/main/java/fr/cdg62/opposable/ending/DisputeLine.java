package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.file.DisputeSeen;
import fr.cdg62.opposable.file.DisputesSeen;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A dispute about one convention, with its two clocks.
 *
 * @param seen the dispute as it stood that day
 */
public record DisputeLine(ConventionId convention, CollectivityFacts collectivity, DisputeState state, DisputeSeen seen)
        implements RegisterLine {

    /** Those declared by the day. */
    static Stream<DisputeLine> of(Endings endings, Bearing bearing) {
        return DisputesSeen.on(endings.disputes(), bearing.on()).disputes().stream()
                .map(seen -> new DisputeLine(endings.id(), bearing.collectivity(), state(seen), seen));
    }

    private static DisputeState state(DisputeSeen seen) {
        var dispute = seen.dispute();
        if (dispute.closing() != null) {
            return DisputeState.CLOSED;
        }
        return dispute.litigations().isEmpty() ? DisputeState.OPEN : DisputeState.IN_COURT;
    }

    @Override
    public Party party() {
        return seen.dispute().by();
    }

    @Override
    public LocalDate on() {
        return seen.dispute().declaredOn();
    }

    @Override
    public String name() {
        return seen.dispute().id().value();
    }
}
