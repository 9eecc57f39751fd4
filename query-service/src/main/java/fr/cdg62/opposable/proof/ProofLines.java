package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.journal.StreamEntry;
import fr.cdg62.opposable.kernel.event.CanonicalJson;
import fr.cdg62.opposable.kernel.event.JournalLeaf;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import fr.cdg62.opposable.sealing.StoredFact;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines of an export, without their line feed ({@code docs/journal.md}, section 12). */
final class ProofLines {

    private ProofLines() {}

    /** A line of {@code events.jsonl}. */
    static String event(StoredFact fact, boolean withheld) {
        var metadata = new TreeMap<>(fact.metadata());
        var salt = Objects.requireNonNull(metadata.remove(MetadataKey.SALT), "an event has a salt");
        var line = new TreeMap<String, Object>(Map.of(
                "aggregate", fact.aggregate(),
                "eventId", fact.id(),
                "index", fact.position(),
                "metadata", metadata,
                "name", fact.type().name(),
                "recordedAt", UtcMillis.text(fact.recordedAt()),
                "revision", fact.type().revision(),
                "sequence", fact.sequence(),
                "stream", fact.stream()));
        if (withheld) {
            line.put("payloadHash", JournalLeaf.payloadHash(salt, fact.payload()));
        } else {
            line.put("salt", salt);
            putPayload(line, fact.payload());
        }
        return CanonicalJson.of(line);
    }

    private static void putPayload(Map<String, Object> line, byte[] payload) {
        try {
            line.put(
                    "payload",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(payload))
                            .toString());
        } catch (CharacterCodingException e) {
            line.put("payloadBase64", Base64.getEncoder().encodeToString(payload));
        }
    }

    /** A line of {@code proofs.jsonl}. */
    static String proof(long index, List<Hash> path) {
        return "{\"index\":" + index + ",\"path\":" + hashes(path) + "}";
    }

    /** A line of {@code streams.jsonl}. */
    static String stream(StreamEntry entry, int rank, List<Hash> path) {
        return "{\"collectivity\":" + quoted(entry.collectivity()) + ",\"events\":" + entry.events() + ",\"last\":\""
                + entry.last().hex() + "\",\"path\":" + hashes(path) + ",\"rank\":" + rank + ",\"stream\":"
                + quoted(entry.stream()) + "}";
    }

    /** A line of {@code consistency.jsonl}. */
    static String consistency(long from, long to, List<Hash> path) {
        return "{\"from\":" + from + ",\"path\":" + hashes(path) + ",\"to\":" + to + "}";
    }

    /** A string between its quotes. */
    static String quoted(String text) {
        var object = CanonicalJson.of(Map.of("", text));
        return object.substring("{\"\":".length(), object.length() - 1);
    }

    private static String hashes(List<Hash> path) {
        return path.stream().map(hash -> "\"" + hash.hex() + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
