package fr.cdg62.opposable.collectivity.api;

import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body is attached to that intercommunal body or arrondissement from that day.
 */
@EventName("collectivity.attachment-recorded")
@Executes(Clause.HORS_CONVENTION)
public record AttachmentRecorded(
        CollectivityId collectivityId,
        AttachmentKind kind,
        String to,
        LocalDate from,
        @Nullable String act,
        String source)
        implements CollectivityEvent {

    @Override
    public LocalDate effectiveOn() {
        return from;
    }
}
