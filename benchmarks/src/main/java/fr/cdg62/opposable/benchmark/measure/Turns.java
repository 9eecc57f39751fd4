package fr.cdg62.opposable.benchmark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Runs the sides in turn, A B A B, so that what else the machine does weighs on all alike. */
public final class Turns {

    private Turns() {}

    /** One uncounted window a side, then as many rounds as asked; the figures in the order of the sides. */
    public static List<Figure> run(List<Supplier<Window>> sides, int rounds) {
        round(sides);
        var counted = new ArrayList<List<Double>>();
        for (int round = 0; round < rounds; round++) {
            counted.add(round(sides));
        }
        var figures = new ArrayList<Figure>();
        for (int side = 0; side < sides.size(); side++) {
            var place = side;
            figures.add(
                    new Figure(counted.stream().map(rates -> rates.get(place)).toList()));
        }
        return figures;
    }

    private static List<Double> round(List<Supplier<Window>> sides) {
        return sides.stream().map(side -> side.get().perSecond()).toList();
    }
}
