package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.access.api.AccountEvent;
import fr.cdg62.opposable.consultation.api.ConsultationEvent;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.Question;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for, by whom, and at which two times; a null filter lets everything through.
 *
 * @param sought what the index is asked
 * @param knownFrom they were known at that instant at the earliest, UTC
 * @param knownBefore they were known before that instant, UTC
 */
record Wanted(
        @Nullable String kind,
        @Nullable String part,
        Sought sought,
        @Nullable Instant knownFrom,
        @Nullable Instant knownBefore,
        @Nullable Long before,
        Viewer viewer,
        Question question) {

    private static final String CONSULTATION = "consultation";

    static Wanted of(EventsAsked asked, StreamKinds kinds, FactKinds facts, Viewer viewer, Question question) {
        var part = Parameter.text("stream", asked.stream());
        var kind = kinds.asked(asked.kind());
        var from = Parameter.day("from", asked.from());
        var until = Parameter.day("until", asked.until());
        return new Wanted(
                kind,
                part == null ? null : part.toLowerCase(Locale.ROOT),
                new Sought(
                        viewer.centre().value(),
                        Parameter.text("actor", asked.actor()),
                        facts.of(kind, asked.article()),
                        Parameter.text("person", asked.person()),
                        hidden(asked, facts, viewer)),
                from == null ? null : Paris.startOf(from),
                until == null ? null : Paris.startOf(until.plusDays(1)),
                Parameter.whole("before", asked.before()),
                viewer,
                question);
    }

    /** Whether something is asked that only the events themselves can tell. */
    boolean looksInside() {
        return part != null || question.dated() || ownAmongAll();
    }

    private boolean ownAmongAll() {
        return !seesAccounts(viewer)
                && sought.actor() == null
                && (sought.facts() == null
                        || sought.facts().stream().anyMatch(fact -> fact.event().startsWith(CONSULTATION + ".")));
    }

    boolean keeps(RecordedEvent event) {
        return shown(event, viewer)
                && happened(event, question)
                && (kind == null || kind.equals(StreamKinds.of(event)))
                && (sought.actor() == null || sought.actor().equals(event.meta(MetadataKey.ACTOR)))
                && (sought.facts() == null || sought.facts().contains(Fact.of(event)))
                && (sought.person() == null || sought.person().equals(EventsByPersonProjection.person(event)))
                && (part == null || event.stream().contains(part));
    }

    /** Whether the fact was true by then, when a legal date is asked about. */
    static boolean happened(RecordedEvent event, Question question) {
        return !question.dated() || !event.effectiveOn().isAfter(question.on());
    }

    /** The index hides whole kinds of facts: of the consultations, those of another account; among those of all, the viewer's own stay. */
    private static Set<Fact> hidden(EventsAsked asked, FactKinds facts, Viewer viewer) {
        if (seesAccounts(viewer)) {
            return Set.of();
        }
        var actor = Parameter.text("actor", asked.actor());
        return actor == null || actor.equals(viewer.account())
                ? facts.of(Set.of("access"))
                : facts.of(Set.of("access", CONSULTATION));
    }

    /** Who acts under which role, and who saw what, is the business of those who audit or run the installation, and of the account itself. */
    static boolean shown(RecordedEvent event, Viewer viewer) {
        return viewer.centre().value().equals(event.meta(MetadataKey.CENTRE))
                && switch (event.payload()) {
                    case AccountEvent e -> seesAccounts(viewer);
                    case ConsultationEvent e ->
                        seesAccounts(viewer)
                                || e.consultationId().account().value().equals(viewer.account());
                    default -> true;
                };
    }

    private static boolean seesAccounts(Viewer viewer) {
        return viewer.role() == Role.AUDITOR || viewer.role() == Role.ADMIN;
    }
}
