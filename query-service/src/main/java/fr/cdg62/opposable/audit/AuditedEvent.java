package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.clause.Executed;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.sentence.Sentences;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a stream, as an auditor reads it.
 *
 * @param stream the aggregate's id
 * @param entry what the sentence says, the two dates, who and under which rules
 * @param clauses the ids of the clauses it carries out, the main one first
 * @param commandId the id the caller gave to the command
 * @param raw what is stored
 */
public record AuditedEvent(
        String stream,
        TimelineEntry entry,
        List<String> clauses,
        @Nullable String commandId,
        RawEvent raw) {

    public AuditedEvent {
        clauses = List.copyOf(clauses);
    }

    static AuditedEvent of(RecordedEvent event) {
        return new AuditedEvent(
                event.stream(),
                TimelineEntry.of(event, Sentences.of(event.payload())),
                Executed.by(event.payload()).stream().map(Clause::id).toList(),
                event.meta(MetadataKey.COMMAND_ID),
                RawEvent.of(event));
    }
}
