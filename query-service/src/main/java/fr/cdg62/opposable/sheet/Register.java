package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Question;
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

    /** The register seen from the desk. */
    public Register(ReadDesk desk) {
        this.desk = desk;
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
                BodyName.bySiren(all.views()));
    }

    /** The sheets asked for, and the names of all bodies by SIREN. */
    private record Kept(AsOf asOf, List<CollectivitySheet> sheets, Map<String, BodyName> bodies) {

        List<CollectivitySummary> summaries(List<CollectivitySheet> shown) {
            return shown.stream()
                    .map(sheet -> CollectivitySummary.of(sheet, asOf.on(), bodies))
                    .toList();
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
        var seen = desk.find(PROJECTION, new CollectivityId(id).value(), question);
        var sheet = seen.view()
                .filter(found -> FindCollectivities.shown(found, viewer))
                .orElseThrow(NothingSuch::new);
        return CollectivitySeen.of(sheet, bodies(sheet, question), AsOf.of(question, seen.freshness()));
    }

    /** The intercommunal bodies it was ever attached to, by SIREN, where the register knows them. */
    private Map<String, BodyName> bodies(CollectivitySheet sheet, Question question) {
        var centre = sheet.registration().centre();
        return BodyName.bySiren(sheet.attachments().all().stream()
                .filter(one -> one.kind() == AttachmentKind.EPCI)
                .map(one -> CollectivityId.of(centre, new Siren(one.to())).value())
                .distinct()
                .flatMap(id -> desk.find(PROJECTION, id, question).view().stream())
                .toList());
    }

    private static String place(CollectivitySheet sheet) {
        var registered = sheet.registration();
        return PlainLetters.of(registered.name()) + "/" + registered.id().value();
    }
}
