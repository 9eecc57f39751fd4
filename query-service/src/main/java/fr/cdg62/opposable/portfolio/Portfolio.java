package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import org.springframework.stereotype.Component;

/** Answers which conventions there are; in the order of the collectivities' names, then of the ids. */
@Component
public class Portfolio {

    private static final PortfolioProjection PROJECTION = new PortfolioProjection();

    private final ReadDesk desk;

    /** The portfolio seen from the desk. */
    public Portfolio(ReadDesk desk) {
        this.desk = desk;
    }

    /** The slice of the conventions asked for. */
    public ConventionsFound find(ConventionsAsked asked, AsAsked at, SliceAsked slice) {
        var viewer = desk.viewerAsking("conventions");
        var wanted = FindConventions.of(asked);
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        var kept = all.views().stream()
                .filter(line -> wanted.keeps(line, question.on(), viewer))
                .toList();
        var page = ReadDesk.slice(kept, Portfolio::place, slice);
        var next = page.next();
        return new ConventionsFound(
                AsOf.of(question, all.freshness()),
                page.items().stream()
                        .map(line -> ConventionSummary.of(line, question.on()))
                        .toList(),
                next == null ? null : next.token(),
                page.total());
    }

    private static String place(PortfolioLine line) {
        return PlainLetters.of(line.collectivity().name()) + "/" + line.id().value();
    }
}
