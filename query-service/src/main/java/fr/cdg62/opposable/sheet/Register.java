package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
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
        var viewer = desk.viewerAsking("collectivities");
        var wanted = FindCollectivities.of(asked);
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        var kept = all.views().stream()
                .filter(sheet -> wanted.keeps(sheet, viewer))
                .toList();
        var page = ReadDesk.slice(kept, Register::place, slice);
        var next = page.next();
        return new CollectivitiesFound(
                AsOf.of(question, all.freshness()),
                page.items().stream()
                        .map(sheet -> CollectivitySummary.of(sheet, question.on()))
                        .toList(),
                next == null ? null : next.token(),
                page.total());
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
