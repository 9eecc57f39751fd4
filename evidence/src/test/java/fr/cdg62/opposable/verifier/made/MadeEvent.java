package fr.cdg62.opposable.verifier.made;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An event, its metadata with the salt. */
public record MadeEvent(
        String eventId,
        String name,
        long revision,
        String stream,
        long sequence,
        long recordedAt,
        Map<String, String> metadata,
        byte[] payload) {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** An instant as the journal writes it. */
    public static String instant(long millis) {
        return INSTANT.format(Instant.ofEpochMilli(millis));
    }

    /** The salt, from its hexadecimal form. */
    public byte[] salt() {
        return HexFormat.of().parseHex(metadata.get("salt"));
    }

    /** Section 2. */
    public String payloadHash() {
        return MadeTree.hex(MadeTree.sha256(salt(), payload));
    }

    /** Section 3. */
    public String canonical() {
        var without = new TreeMap<>(metadata);
        without.remove("salt");
        return "{\"eventId\":" + quoted(eventId) + ",\"metadata\":" + object(without) + ",\"name\":" + quoted(name)
                + ",\"payloadHash\":" + quoted(payloadHash()) + ",\"recordedAt\":" + quoted(instant(recordedAt))
                + ",\"revision\":" + revision + ",\"sequence\":" + sequence + ",\"stream\":" + quoted(stream) + "}";
    }

    /** Section 4. */
    public byte[] leaf() {
        return MadeTree.leaf(canonical());
    }

    /** A line of {@code events.jsonl}. */
    public String line(long index, boolean withheld) {
        var without = new TreeMap<>(metadata);
        without.remove("salt");
        return "{\"aggregate\":\"Made\",\"eventId\":" + quoted(eventId) + ",\"index\":" + index + ",\"metadata\":"
                + object(without) + ",\"name\":" + quoted(name)
                + (withheld
                        ? ",\"payloadHash\":" + quoted(payloadHash())
                        : ",\"payload\":" + quoted(new String(payload, StandardCharsets.UTF_8)))
                + ",\"recordedAt\":" + quoted(instant(recordedAt)) + ",\"revision\":" + revision
                + (withheld ? "" : ",\"salt\":" + quoted(metadata.get("salt"))) + ",\"sequence\":" + sequence
                + ",\"stream\":" + quoted(stream) + "}";
    }

    /** A canonical object of strings. */
    public static String object(Map<String, String> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    /** A canonical string. */
    public static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c < ' ' ? "\\u00" + HexFormat.of().toHexDigits((byte) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
