package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.access.api.AccountEvent;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.Question;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which events are asked for, by whom, and at which two times; a null filter lets everything through. */
record Wanted(
        @Nullable String kind,
        @Nullable String part,
        @Nullable Long before,
        Viewer viewer,
        Question question) {

    static Wanted of(EventsAsked asked, StreamKinds kinds, Viewer viewer, Question question) {
        var part = Parameter.text("stream", asked.stream());
        return new Wanted(
                kinds.asked(asked.kind()),
                part == null ? null : part.toLowerCase(Locale.ROOT),
                Parameter.whole("before", asked.before()),
                viewer,
                question);
    }

    /** The position before which to read. */
    long end(long head) {
        return before == null ? head + 1 : Math.min(before, head + 1);
    }

    boolean keeps(RecordedEvent event) {
        return shown(event, viewer)
                && happened(event, question)
                && (kind == null || kind.equals(StreamKinds.of(event)))
                && (part == null || event.stream().contains(part));
    }

    /** Whether the fact was true by then, when a legal date is asked about. */
    static boolean happened(RecordedEvent event, Question question) {
        return !question.dated() || !event.effectiveOn().isAfter(question.on());
    }

    /** Who acts under which role is the business of those who audit or run the installation. */
    static boolean shown(RecordedEvent event, Viewer viewer) {
        return viewer.centre().value().equals(event.meta(MetadataKey.CENTRE))
                && (!(event.payload() instanceof AccountEvent)
                        || viewer.role() == Role.AUDITOR
                        || viewer.role() == Role.ADMIN);
    }
}
