package fr.cdg62.opposable.kernel.command;

import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the edge knows of a command: set once, carried as string metadata, copied to the events.
 *
 * @param centre the centre de gestion, {@code cdg-62}
 * @param actor the account that sends it; {@code system} for the clock and the register
 * @param role the role under which it is allowed
 * @param origin where it came from
 * @param commandId the caller's id; the same id and content is answered once
 * @param receivedAt when it reached the edge, UTC, to the millisecond
 * @param expectedVersion the aggregate version the caller saw, or null when it does not care
 */
public record CommandContext(
        String centre,
        String actor,
        String role,
        String origin,
        String commandId,
        Instant receivedAt,
        @Nullable Long expectedVersion) {

    /** The same context as string-only metadata, with the hash of the command's content. */
    public Map<String, String> metadata(String commandHash) {
        var metadata = new TreeMap<String, String>();
        metadata.put(MetadataKey.CENTRE, centre);
        metadata.put(MetadataKey.ACTOR, actor);
        metadata.put(MetadataKey.ROLE, role);
        metadata.put(MetadataKey.ORIGIN, origin);
        metadata.put(MetadataKey.COMMAND_ID, commandId);
        metadata.put(MetadataKey.COMMAND_HASH, commandHash);
        metadata.put(MetadataKey.RECEIVED_AT, UtcMillis.text(receivedAt));
        if (expectedVersion != null) {
            metadata.put(MetadataKey.EXPECTED_VERSION, expectedVersion.toString());
        }
        return metadata;
    }

    /** Today, for a command: the Paris day on which it reached the edge. */
    public static LocalDate today(Map<String, ?> metadata) {
        var receivedAt = Objects.requireNonNull(metadata.get(MetadataKey.RECEIVED_AT), "the edge dates every command");
        return Paris.day(Instant.parse(receivedAt.toString()));
    }
}
