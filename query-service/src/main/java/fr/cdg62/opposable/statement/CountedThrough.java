package fr.cdg62.opposable.statement;

import fr.cdg62.opposable.kernel.event.JournalLeaf;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last event a statement counts: what was recorded later is not in it.
 *
 * @param position its place in the store's order
 * @param sequence its place in the ledger's stream
 * @param event its stored name
 * @param leaf the hash by which the journal knows it, null when it was recorded without a salt
 */
public record CountedThrough(
        long position,
        long sequence,
        String eventId,
        String event,
        Instant recordedAt,
        @Nullable Sha256 leaf) {

    static CountedThrough of(RecordedEvent last) {
        return new CountedThrough(
                last.position(), last.sequence(), last.id(), last.type().name(), last.recordedAt(), leaf(last));
    }

    private static @Nullable Sha256 leaf(RecordedEvent event) {
        return JournalLeaf.of(event, ProductJson.mapper().writeValueAsBytes(event.payload()))
                .orElse(null);
    }
}
