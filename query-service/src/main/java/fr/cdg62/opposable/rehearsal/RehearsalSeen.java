package fr.cdg62.opposable.rehearsal;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the file of one convention would show a judge on a day.
 *
 * @param collectivity the other party that day
 * @param held how many heads have nothing missing; null before both sides have signed
 * @param heads in the order of the pieces; none before both sides have signed
 */
public record RehearsalSeen(
        AsOf asOf,
        ConventionId convention,
        CollectivityFacts collectivity,
        @Nullable Integer held,
        List<HeadSeen> heads)
        implements ReadAnswer {

    public RehearsalSeen {
        heads = List.copyOf(heads);
    }

    static RehearsalSeen of(AsOf asOf, ConventionId convention, CollectivityFacts collectivity, List<HeadSeen> heads) {
        return new RehearsalSeen(asOf, convention, collectivity, heads.isEmpty() ? null : held(heads), heads);
    }

    /** How many heads have nothing missing. */
    static int held(List<HeadSeen> heads) {
        return (int)
                heads.stream().filter(head -> head.state() != HeadState.MISSING).count();
    }
}
