package fr.cdg62.opposable.benchmark.measure;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the successive windows of one side gave, in their order.
 *
 * @param windows rates a second, or ratios of them; at least one
 */
public record Figure(List<Double> windows) {

    public Figure {
        windows = List.copyOf(windows);
    }

    /** The middle window; the mean of the two in the middle when they are even in number. */
    public double median() {
        var sorted = windows.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The slowest window. */
    public double min() {
        return Collections.min(windows);
    }

    /** The fastest window. */
    public double max() {
        return Collections.max(windows);
    }

    /** This side over the other, each window against its neighbour in time. */
    public Figure over(Figure other) {
        return new Figure(IntStream.range(0, windows.size())
                .mapToObj(window -> windows.get(window) / other.windows.get(window))
                .toList());
    }
}
