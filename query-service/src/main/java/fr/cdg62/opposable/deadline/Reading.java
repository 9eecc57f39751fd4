package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Seen;
import fr.cdg62.opposable.projection.ViewDocument;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what hangs on some conventions: one by one when they are a few, since the documents of the others are long to read; else all at once. */
final class Reading {

    private final ReadDesk desk;
    private final Question question;
    private final Map<ConventionId, PortfolioLine> lines;
    private final boolean few;
    private final List<Freshness> seen = new ArrayList<>();

    Reading(ReadDesk desk, Question question, Map<ConventionId, PortfolioLine> lines, boolean few) {
        this.desk = desk;
        this.question = question;
        this.lines = lines;
        this.few = few;
    }

    /** The dates of each document of the projection, told with the body bound on the legal date. */
    <V> Stream<Deadline> dates(
            Projection<V> projection,
            Function<ConventionId, String> key,
            BiFunction<ViewDocument<V>, CollectivityFacts, Stream<Deadline>> dates) {
        var bound = lines.values().stream()
                .collect(Collectors.toMap(
                        line -> key.apply(line.id()), line -> line.holders().on(question.on())));
        return documents(projection, bound.keySet().stream().sorted().toList()).stream()
                .filter(document -> bound.containsKey(document.key()))
                .flatMap(document ->
                        dates.apply(document, Objects.requireNonNull(bound.get(document.key()), "just looked for")));
    }

    private <V> List<ViewDocument<V>> documents(Projection<V> projection, List<String> keys) {
        if (!few) {
            var all = desk.list(projection, question);
            seen.add(all.freshness());
            return all.documents();
        }
        var found =
                keys.stream().map(one -> desk.find(projection, one, question)).toList();
        found.stream().map(Seen::freshness).forEach(seen::add);
        return found.stream().map(Seen::document).filter(Objects::nonNull).toList();
    }

    /** How far the answer goes: as far as the document read that goes least far. */
    Freshness oldest(Freshness first) {
        return Stream.concat(Stream.of(first), seen.stream())
                .min(Comparator.comparingLong(Freshness::position))
                .orElse(first);
    }
}
