package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers which persons there are, in the order of their ids, and what is known of one. An account of a collectivity sees those who act for it. */
@Component
public class Persons {

    private static final PersonProjection PROJECTION = new PersonProjection();

    private final ReadDesk desk;
    private final PersonNames names;

    /** The persons seen from the desk. */
    public Persons(ReadDesk desk, PersonNames names) {
        this.desk = desk;
        this.names = names;
    }

    /** The slice of the persons asked for. */
    public PersonsFound find(PersonsAsked asked, AsAsked at, SliceAsked slice) {
        var viewer = desk.viewerAsking("persons");
        var kept = kept(asked, at);
        var page = ReadDesk.slice(kept.items(), card -> card.id().value(), slice);
        var next = page.next();
        names.announce(page.items().stream().map(PersonCard::name).toList(), viewer);
        return new PersonsFound(
                kept.asOf(),
                page.items().stream().map(card -> summary(card, viewer)).toList(),
                next == null ? null : next.token(),
                page.total());
    }

    /** All the persons asked for, to be handed over as a file: the export is recorded, not each name. */
    public Whole<PersonSummary> whole(PersonsAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("persons");
        var kept = kept(asked, at);
        return new Whole<>(
                kept.asOf(),
                ReadDesk.whole(kept.items(), card -> card.id().value()).stream()
                        .map(card -> PersonSummary.of(
                                card, names.listed(card, viewer).orElse(null)))
                        .toList());
    }

    /** Everybody the viewer is shown, names still sealed. */
    Whole<PersonCard> known(AsAsked at) {
        return kept(new PersonsAsked(null, null), at);
    }

    /** The person's name as the viewer of this question may read it. */
    Optional<String> name(PersonCard card) {
        return names.shown(card, desk.viewerAsking("persons"));
    }

    private Whole<PersonCard> kept(PersonsAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("persons");
        var wanted = FindPersons.of(asked);
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        return new Whole<>(
                AsOf.of(question, all.freshness()),
                all.views().stream()
                        .filter(card -> shown(card, viewer) && wanted.keeps(card, question.on()))
                        .toList());
    }

    /**
     * The person.
     *
     * @throws NothingSuch when unknown, or not to be shown to the viewer
     */
    public PersonSeen find(String id, AsAsked at) {
        var viewer = desk.viewerAsking("person");
        var question = desk.question(at);
        var seen = desk.find(PROJECTION, new PersonId(id).value(), question);
        var card = seen.view().filter(found -> shown(found, viewer)).orElseThrow(NothingSuch::new);
        return new PersonSeen(AsOf.of(question, seen.freshness()), summary(card, viewer));
    }

    /** The person's name as this viewer may read it, or that the person is erased, for a page already answered. */
    public Optional<String> nameOf(PersonId id, Question question, Viewer viewer) {
        return desk.find(PROJECTION, id.value(), question)
                .view()
                .filter(card -> shown(card, viewer))
                .flatMap(card -> names.shown(card, viewer));
    }

    private PersonSummary summary(PersonCard card, Viewer viewer) {
        return PersonSummary.of(card, names.shown(card, viewer).orElse(null));
    }

    private static boolean shown(PersonCard card, Viewer viewer) {
        var own = viewer.collectivity();
        return card.centre().equals(viewer.centre()) && (viewer.sees(null) || (own != null && card.actsFor(own)));
    }
}
