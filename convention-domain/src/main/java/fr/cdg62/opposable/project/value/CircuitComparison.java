package fr.cdg62.opposable.project.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path that was agreed beside the one really set up (P-04), stop by stop. */
public record CircuitComparison(List<CircuitStop> designed, List<CircuitStop> configured) {

    public CircuitComparison {
        designed = List.copyOf(designed);
        configured = List.copyOf(configured);
    }

    /**
     * A stop that is not the same on both sides.
     *
     * @param position from 1
     * @param designed what was agreed there, or null when nothing was
     * @param configured what is set up there, or null when nothing is
     */
    public record Difference(
            int position,
            @Nullable CircuitStop designed,
            @Nullable CircuitStop configured) {}

    /** Whether the path set up is the one agreed. */
    public boolean agree() {
        return designed.equals(configured);
    }

    /** Where they differ, in order. */
    public List<Difference> differences() {
        var all = new ArrayList<Difference>();
        for (int i = 0; i < Math.max(designed.size(), configured.size()); i++) {
            var one = i < designed.size() ? designed.get(i) : null;
            var other = i < configured.size() ? configured.get(i) : null;
            if (one == null || !one.equals(other)) {
                all.add(new Difference(i + 1, one, other));
            }
        }
        return all;
    }
}
