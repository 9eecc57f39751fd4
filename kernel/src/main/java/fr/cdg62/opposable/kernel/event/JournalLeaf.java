package fr.cdg62.opposable.kernel.event;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The leaf an event contributes to the journal, as specified in {@code docs/journal.md}: the store's position is left out, so the
 * journal survives a migration; the payload enters by its salted hash, so it can be withheld while the proof holds.
 */
public final class JournalLeaf {

    private static final byte LEAF_PREFIX = 0x00;

    private JournalLeaf() {}

    /** SHA-256 of the salt's bytes followed by the payload's bytes as stored, in lower-case hexadecimal. */
    public static String payloadHash(String saltHex, byte[] payload) {
        var digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(saltHex));
        return HexFormat.of().formatHex(digest.digest(payload));
    }

    /** The canonical JSON that is hashed. The metadata is that of the event; its salt is left out here. */
    public static String canonical(
            String eventId,
            EventType type,
            String stream,
            long sequence,
            Instant recordedAt,
            Map<String, String> metadata,
            String payloadHash) {
        var open = new TreeMap<>(metadata);
        open.remove(MetadataKey.SALT);
        return CanonicalJson.of(Map.of(
                "eventId", eventId,
                "name", type.name(),
                "revision", type.revision(),
                "stream", stream,
                "sequence", sequence,
                "recordedAt", UtcMillis.text(recordedAt),
                "metadata", open,
                "payloadHash", payloadHash));
    }

    /** The leaf of an event whose payload was stored as those bytes; empty when it was recorded without a salt. */
    public static Optional<Sha256> of(RecordedEvent event, byte[] payload) {
        return Optional.ofNullable(event.meta(MetadataKey.SALT))
                .map(salt -> new Sha256(hash(canonical(
                        event.id(),
                        event.type(),
                        event.stream(),
                        event.sequence(),
                        event.recordedAt(),
                        event.metadata(),
                        payloadHash(salt, payload)))));
    }

    /** SHA-256 of 0x00 followed by the canonical JSON in UTF-8 (RFC 9162, section 2.1.1), in lower-case hexadecimal. */
    public static String hash(String canonical) {
        var digest = Sha256.digest();
        digest.update(LEAF_PREFIX);
        return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }
}
