package fr.cdg62.opposable.benchmark.command;

import fr.cdg62.opposable.benchmark.measure.Comparison;
import fr.cdg62.opposable.benchmark.measure.Figure;
import java.util.List;

/** How entrants that come with the aggregate cache and without are paired into lines. */
final class Cached {

    private Cached() {}

    /** Two lines, from figures in the order: ours without the cache, ours with it, then the baseline's alike if it runs. */
    static List<Comparison> rows(String without, String with, List<Figure> figures) {
        var skipped = figures.size() == 2;
        return List.of(
                new Comparison(without, figures.get(0), skipped ? null : figures.get(2)),
                new Comparison(with, figures.get(1), skipped ? null : figures.get(3)));
    }
}
