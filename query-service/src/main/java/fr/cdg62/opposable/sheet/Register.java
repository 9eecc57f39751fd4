package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers which collectivities there are, in the order of their names, and what is known of one. */
@Component
public class Register {

    private static final CollectivitySheetProjection PROJECTION = new CollectivitySheetProjection();

    private final ReadDesk desk;

    /** The register seen from the desk. */
    public Register(ReadDesk desk) {
        this.desk = desk;
    }

    /** The slice of the collectivities asked for. */
    public CollectivitiesFound find(CollectivitiesAsked asked, AsAsked at, SliceAsked slice) {
        var kept = kept(asked, at);
        var page = ReadDesk.slice(kept.items(), Register::place, slice);
        var next = page.next();
        return new CollectivitiesFound(
                kept.asOf(), summaries(page.items(), kept.asOf()), next == null ? null : next.token(), page.total());
    }

    /** All the collectivities asked for. */
    public Whole<CollectivitySummary> whole(CollectivitiesAsked asked, AsAsked at) {
        var kept = kept(asked, at);
        return new Whole<>(kept.asOf(), summaries(ReadDesk.whole(kept.items(), Register::place), kept.asOf()));
    }

    private Whole<CollectivitySheet> kept(CollectivitiesAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("collectivities");
        var wanted = FindCollectivities.of(asked);
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        return new Whole<>(
                AsOf.of(question, all.freshness()),
                all.views().stream()
                        .filter(sheet -> wanted.keeps(sheet, viewer))
                        .toList());
    }

    private static List<CollectivitySummary> summaries(List<CollectivitySheet> sheets, AsOf asOf) {
        return sheets.stream()
                .map(sheet -> CollectivitySummary.of(sheet, asOf.on()))
                .toList();
    }

    /**
     * The collectivity.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public CollectivitySeen find(String id, AsAsked at) {
        var viewer = desk.viewerAsking("collectivity");
        var question = desk.question(at);
        var seen = desk.find(PROJECTION, new CollectivityId(id).value(), question);
        var sheet = seen.view()
                .filter(found -> FindCollectivities.shown(found, viewer))
                .orElseThrow(NothingSuch::new);
        return CollectivitySeen.of(sheet, AsOf.of(question, seen.freshness()));
    }

    private static String place(CollectivitySheet sheet) {
        var registered = sheet.registration();
        return PlainLetters.of(registered.name()) + "/" + registered.id().value();
    }
}
