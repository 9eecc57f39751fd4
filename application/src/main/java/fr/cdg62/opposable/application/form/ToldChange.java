package fr.cdg62.opposable.application.form;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact recorded by somebody else meanwhile.
 *
 * @param sentence in French
 * @param actor the account
 * @param recordedAt when, UTC
 */
public record ToldChange(String sentence, @Nullable String actor, Instant recordedAt) {

    static ToldChange of(RecordedEvent event) {
        return new ToldChange(
                ToldEvent.of(event.type().name(), event.payload()).sentence(),
                event.meta(MetadataKey.ACTOR),
                event.recordedAt());
    }
}
