package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.attachment.AttachedTo;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers which conventions there are; in the order of the collectivities' names, then of the ids. */
@Component
public class Portfolio {

    private static final PortfolioProjection PROJECTION = new PortfolioProjection();

    private final ReadDesk desk;
    private final AttachedCollectivities attached;

    /** The portfolio seen from the desk. */
    public Portfolio(ReadDesk desk, AttachedCollectivities attached) {
        this.desk = desk;
        this.attached = attached;
    }

    /** The slice of the conventions asked for. */
    public ConventionsFound find(ConventionsAsked asked, AsAsked at, SliceAsked slice) {
        var kept = kept(asked, at);
        var page = ReadDesk.slice(kept.items(), Portfolio::place, slice);
        var next = page.next();
        return new ConventionsFound(
                kept.asOf(), summaries(page.items(), kept.asOf()), next == null ? null : next.token(), page.total());
    }

    /** All the conventions asked for. */
    public Whole<ConventionSummary> whole(ConventionsAsked asked, AsAsked at) {
        var kept = kept(asked, at);
        return new Whole<>(kept.asOf(), summaries(ReadDesk.whole(kept.items(), Portfolio::place), kept.asOf()));
    }

    private Whole<PortfolioLine> kept(ConventionsAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("conventions");
        var wanted = FindConventions.of(asked);
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        var attachedAsWanted = attachedAsWanted(wanted.attachedTo(), question);
        return new Whole<>(
                AsOf.of(question, all.freshness()),
                all.views().stream()
                        .filter(line -> wanted.keeps(line, question.on(), viewer))
                        .filter(line -> attachedAsWanted.test(
                                line.holders().on(question.on()).id()))
                        .toList());
    }

    private static List<ConventionSummary> summaries(List<PortfolioLine> lines, AsOf asOf) {
        return lines.stream().map(line -> ConventionSummary.of(line, asOf.on())).toList();
    }

    /** The conventions that bind the body, or bound it once, at the two times of the question. */
    public List<PortfolioLine> of(CollectivityId body, Question question) {
        return desk.list(PROJECTION, question).views().stream()
                .filter(line -> line.holders().include(body))
                .toList();
    }

    /** How many conventions bind or bound each body. */
    public Map<CollectivityId, Long> counts(Question question) {
        return desk.list(PROJECTION, question).views().stream()
                .flatMap(line ->
                        line.holders().all().stream().map(CollectivityFacts::id).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Predicate<CollectivityId> attachedAsWanted(AttachedTo wanted, Question question) {
        return wanted.isEmpty() ? id -> true : attached.to(wanted, question)::contains;
    }

    private static String place(PortfolioLine line) {
        return PlainLetters.of(line.collectivity().name()) + "/" + line.id().value();
    }
}
