package fr.cdg62.opposable.timeline;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One event as the history shows it. The sentence is made at rendering, from the event's name and the arguments.
 *
 * @param position the place in the store's order
 * @param sequence the place in the stream
 * @param eventId the event's own id
 * @param event the stored name
 * @param revision the stored revision
 * @param effectiveOn "effet au": when the fact was true, Europe/Paris
 * @param recordedAt when it was recorded, UTC
 * @param knownAt "connu le": from when it counts as known, UTC; never before that of an earlier event
 * @param actor the account, never a name
 * @param role the role under which it acted
 * @param origin where the command came from
 * @param rules the rules that held, in the order they were judged
 * @param arguments what the sentence says, by name: dates in ISO 8601, codes, numbers of acts; never a person's name
 */
public record TimelineEntry(
        long position,
        long sequence,
        String eventId,
        String event,
        int revision,
        LocalDate effectiveOn,
        Instant recordedAt,
        Instant knownAt,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String origin,
        List<String> rules,
        SortedMap<String, String> arguments) {

    public TimelineEntry {
        rules = List.copyOf(rules);
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /** The entry of an event with what its sentence says. */
    public static TimelineEntry of(RecordedEvent event, Arguments arguments) {
        return new TimelineEntry(
                event.position(),
                event.sequence(),
                event.id(),
                event.type().name(),
                event.type().revision(),
                event.effectiveOn(),
                event.recordedAt(),
                event.knownAt(),
                event.meta(MetadataKey.ACTOR),
                event.meta(MetadataKey.ROLE),
                event.meta(MetadataKey.ORIGIN),
                rules(event.meta(MetadataKey.RULES)),
                arguments.values());
    }

    private static List<String> rules(@Nullable String held) {
        return held == null || held.isBlank() ? List.of() : List.of(held.split(",", -1));
    }
}
