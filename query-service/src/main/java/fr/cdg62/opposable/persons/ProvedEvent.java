package fr.cdg62.opposable.persons;

import fr.cdg62.opposable.kernel.event.JournalLeaf;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as a certificate cites it: where it stands, who caused it, and the hash by which the journal knows it.
 *
 * @param position its place in the store's order
 * @param sequence its place in the person's stream
 * @param event its stored name
 * @param account who caused it, by id
 * @param recordedAt when it was recorded, UTC
 * @param leaf its leaf, computed from its bytes as they are now; null when it was recorded without a salt
 */
public record ProvedEvent(
        long position,
        long sequence,
        String eventId,
        String event,
        @Nullable String account,
        @Nullable String role,
        Instant recordedAt,
        @Nullable Sha256 leaf) {

    static ProvedEvent of(RecordedEvent event) {
        return new ProvedEvent(
                event.position(),
                event.sequence(),
                event.id(),
                event.type().name(),
                event.meta(MetadataKey.ACTOR),
                event.meta(MetadataKey.ROLE),
                event.recordedAt(),
                JournalLeaf.of(event, ProductJson.mapper().writeValueAsBytes(event.payload()))
                        .orElse(null));
    }
}
