package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.portfolio.ConventionSummary;
import fr.cdg62.opposable.portfolio.Portfolio;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers which collectivities there are, in the order of their names, and what is known of one. */
@Component
public class Register {

    private static final CollectivitySheetProjection PROJECTION = new CollectivitySheetProjection();

    private final ReadDesk desk;
    private final Portfolio portfolio;

    /** The register seen from the desk, with the conventions of the portfolio. */
    public Register(ReadDesk desk, Portfolio portfolio) {
        this.desk = desk;
        this.portfolio = portfolio;
    }

    /** The slice of the collectivities asked for. */
    public CollectivitiesFound find(CollectivitiesAsked asked, AsAsked at, SliceAsked slice) {
        var kept = kept(asked, at);
        var page = ReadDesk.slice(kept.sheets(), Register::place, slice);
        var next = page.next();
        return new CollectivitiesFound(
                kept.asOf(), kept.summaries(page.items()), next == null ? null : next.token(), page.total());
    }

    /** All the collectivities asked for. */
    public Whole<CollectivitySummary> whole(CollectivitiesAsked asked, AsAsked at) {
        var kept = kept(asked, at);
        return new Whole<>(kept.asOf(), kept.summaries(ReadDesk.whole(kept.sheets(), Register::place)));
    }

    private Kept kept(CollectivitiesAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("collectivities");
        var wanted = FindCollectivities.of(asked);
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        return new Kept(
                AsOf.of(question, all.freshness()),
                all.views().stream()
                        .filter(sheet -> wanted.keeps(sheet, question.on(), viewer))
                        .toList(),
                BodyName.bySiren(all.views()),
                portfolio.counts(question));
    }

    /** The sheets asked for, the names of all bodies by SIREN, and how many conventions each has had. */
    private record Kept(
            AsOf asOf, List<CollectivitySheet> sheets, Map<String, BodyName> bodies, Map<CollectivityId, Long> counts) {

        List<CollectivitySummary> summaries(List<CollectivitySheet> shown) {
            return shown.stream().map(this::summary).toList();
        }

        private CollectivitySummary summary(CollectivitySheet sheet) {
            var conventions = counts.getOrDefault(sheet.registration().id(), 0L);
            return CollectivitySummary.of(sheet, asOf.on(), bodies, conventions);
        }
    }

    /**
     * The collectivity.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public CollectivitySeen find(String id, AsAsked at) {
        var viewer = desk.viewerAsking("collectivity");
        var question = desk.question(at);
        var seen = desk.list(PROJECTION, question);
        var wanted = new CollectivityId(id);
        var sheet = seen.views().stream()
                .filter(found -> found.registration().id().equals(wanted))
                .filter(found -> FindCollectivities.shown(found, viewer))
                .findFirst()
                .orElseThrow(NothingSuch::new);
        var conventions = portfolio.of(wanted, question).stream()
                .map(line -> ConventionSummary.of(line, question.on()))
                .toList();
        return CollectivitySeen.of(sheet, seen.views(), conventions, AsOf.of(question, seen.freshness()));
    }

    private static String place(CollectivitySheet sheet) {
        var registered = sheet.registration();
        return PlainLetters.of(registered.name()) + "/" + registered.id().value();
    }
}
