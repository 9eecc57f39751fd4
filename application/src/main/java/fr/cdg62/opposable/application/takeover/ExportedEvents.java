package fr.cdg62.opposable.application.takeover;

import fr.cdg62.opposable.axonserver.store.StoredEvent;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code events.jsonl} line by line, in order, from the first index that is not there yet. */
final class ExportedEvents implements AutoCloseable {

    private static final int EVENTS_A_GROUP = 500;

    private final BufferedReader lines;
    private long next;

    ExportedEvents(ExportFile export) throws IOException {
        this.lines = new BufferedReader(new InputStreamReader(export.bytes("events.jsonl"), StandardCharsets.UTF_8));
    }

    /** Passes over the events before that index. */
    void skipTo(long index) throws IOException {
        while (next < index && lines.readLine() != null) {
            next++;
        }
    }

    /** The next events; none after the last. Refuses a line that is no event, out of order, or without its payload. */
    List<StoredEvent> group() throws IOException, NotTakenOver {
        var group = new ArrayList<StoredEvent>();
        while (group.size() < EVENTS_A_GROUP) {
            var line = lines.readLine();
            if (line == null) {
                return group;
            }
            group.add(event(line));
            next++;
        }
        return group;
    }

    private StoredEvent event(String line) throws NotTakenOver {
        try {
            var event = ProductJson.mapper().readTree(line);
            if (event.path("index").asLong(-1) != next) {
                throw new NotTakenOver("l'événement n° " + next + " manque ou n'est pas à sa place");
            }
            if (event.has("payloadHash")) {
                throw new NotTakenOver("le contenu de l'événement n° " + next + " est retenu");
            }
            var metadata = new HashMap<String, String>();
            for (var entry : event.path("metadata").properties()) {
                metadata.put(entry.getKey(), entry.getValue().stringValue());
            }
            metadata.put(MetadataKey.SALT, text(event, "salt"));
            return StoredEvent.of(
                    text(event, "stream"),
                    event.required("sequence").longValue(),
                    text(event, "aggregate"),
                    text(event, "eventId"),
                    new EventType(
                            text(event, "name"), event.required("revision").intValue()),
                    Instant.parse(text(event, "recordedAt")),
                    metadata,
                    payload(event));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new NotTakenOver("la ligne de l'événement n° " + next + " ne se lit pas");
        }
    }

    private static byte[] payload(JsonNode event) {
        return event.has("payloadBase64")
                ? Base64.getDecoder().decode(text(event, "payloadBase64"))
                : text(event, "payload").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(JsonNode event, String name) {
        return event.required(name).stringValue();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
