package fr.cdg62.opposable.verifier.page;

import fr.cdg62.opposable.verifier.made.MadeEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** An event of a sample journal, as it was stored. */
record SampleEvent(
        String name,
        String stream,
        long sequence,
        String recordedAt,
        Map<String, String> metadata,
        String salt,
        byte[] payload) {

    static SampleEvent of(
            String name, String stream, long sequence, String recordedAt, String collectivity, String payload) {
        var metadata = collectivity.isEmpty()
                ? Map.of("centre", "cdg-62")
                : Map.of("centre", "cdg-62", "collectivity", collectivity);
        var salt = "%032x".formatted((stream.hashCode() & 0xffffffffL) * 1000 + sequence);
        return new SampleEvent(
                name, stream, sequence, recordedAt, metadata, salt, payload.getBytes(StandardCharsets.UTF_8));
    }

    String eventId() {
        return "event-" + stream + "-" + sequence;
    }

    String collectivity() {
        return metadata.getOrDefault("collectivity", "");
    }

    String payloadText() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    String payloadHash() {
        return made().payloadHash();
    }

    byte[] leaf() {
        return made().leaf();
    }

    private MadeEvent made() {
        var salted = new TreeMap<>(metadata);
        salted.put("salt", salt);
        long millis = Instant.parse(recordedAt).toEpochMilli();
        return new MadeEvent(eventId(), name, 1, stream, sequence, millis, salted, payload);
    }

    SampleEvent with(String otherPayload) {
        return new SampleEvent(
                name, stream, sequence, recordedAt, metadata, salt, otherPayload.getBytes(StandardCharsets.UTF_8));
    }
}
