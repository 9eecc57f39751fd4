package fr.cdg62.opposable.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.json.ProductJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of {@code docs/journal.md}, which {@code evidence} checks too, with other code. */
class JournalLeafTest {

    /** The lines of one vector. */
    record Vector(List<String> lines) {

        String value(String keyword) {
            return lines.stream()
                    .filter(line -> line.equals(keyword) || line.startsWith(keyword + " "))
                    .map(line -> line.substring(Math.min(line.length(), keyword.length() + 1)))
                    .findFirst()
                    .orElseThrow();
        }

        Map<String, String> metadata() {
            var metadata = new HashMap<>(Map.of(MetadataKey.SALT, value("salt")));
            lines.stream().filter(line -> line.startsWith("metadata ")).forEach(line -> {
                try (var texts = ProductJson.mapper().readerFor(String.class).<String>readValues(line.substring(9))) {
                    metadata.put(texts.next(), texts.next());
                }
            });
            return metadata;
        }

        @Override
        public String toString() {
            return value("vector");
        }
    }

    static List<Vector> vectors() {
        try {
            var page = Files.readString(Path.of(System.getProperty("opposable.house", ".."), "docs", "journal.md"));
            var start = page.indexOf("```journal-vectors\n") + 19;
            var block = page.substring(start, page.indexOf("```", start));
            return Stream.of(block.strip().split("\n\n"))
                    .map(text -> new Vector(List.of(text.split("\n"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_document_has_its_vectors() {
        assertThat(vectors()).hasSizeGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void every_vector_of_the_document_is_found_again(Vector vector) {
        var payload = vector.value("payload").getBytes(StandardCharsets.UTF_8);
        var payloadHash = JournalLeaf.payloadHash(vector.value("salt"), payload);
        assertThat(payloadHash).isEqualTo(vector.value("payloadHash"));
        var canonical = JournalLeaf.canonical(
                vector.value("eventId"),
                new EventType(vector.value("name"), Integer.parseInt(vector.value("revision"))),
                vector.value("stream"),
                Long.parseLong(vector.value("sequence")),
                Instant.parse(vector.value("recordedAt")),
                vector.metadata(),
                payloadHash);
        assertThat(canonical).isEqualTo(vector.value("canonical"));
        assertThat(JournalLeaf.hash(canonical)).isEqualTo(vector.value("leaf"));
    }

    @Test
    void the_salt_changes_the_payload_hash_and_is_nowhere_in_the_canonical_text() {
        var first = JournalLeaf.payloadHash("00".repeat(16), new byte[] {1});
        var second = JournalLeaf.payloadHash("01".repeat(16), new byte[] {1});
        assertThat(first).isNotEqualTo(second);
        assertThat(vectors()).allSatisfy(v -> assertThat(v.value("canonical")).doesNotContain(v.value("salt")));
    }
}
