package fr.cdg62.opposable.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.verifier.made.MadeEvent;
import fr.cdg62.opposable.verifier.text.CanonicalWriter;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeafTest {

    static List<Vector> vectors() {
        return Vector.all();
    }

    private static EventBatch read(String line) throws Malformed {
        var batch = new EventBatch();
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        new ExportLine(null).read(bytes, 0, bytes.length, batch);
        return batch;
    }

    private static MadeEvent event(Vector vector) {
        var metadata = new HashMap<>(vector.metadata());
        metadata.put("salt", vector.value("salt"));
        return new MadeEvent(
                vector.value("eventId"),
                vector.value("name"),
                vector.number("revision"),
                vector.value("stream"),
                vector.number("sequence"),
                Instant.parse(vector.value("recordedAt")).toEpochMilli(),
                metadata,
                vector.value("payload").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_document_has_its_vectors() {
        assertThat(vectors())
                .extracting(Vector::toString)
                .containsExactly(
                        "ascii", "accents", "escapes", "astral", "order-of-names", "empty-metadata", "big-numbers");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void every_vector_of_the_document_is_found_again(Vector vector) throws Exception {
        var event = event(vector);
        assertThat(event.canonical()).isEqualTo(vector.value("canonical"));
        for (boolean withheld : new boolean[] {false, true}) {
            var batch = read(event.line(5, withheld));
            assertThat(HexFormat.of().formatHex(batch.leaf(0))).isEqualTo(vector.value("leaf"));
            assertThat(batch.index(0)).isEqualTo(5);
            assertThat(batch.stream(0)).isEqualTo(vector.value("stream"));
        }
    }

    @Test
    void a_line_that_is_not_canonical_is_no_event() throws Exception {
        var line = event(vectors().get(0)).line(5, false);
        assertThat(read(line).size()).isOne();
        for (var change : List.of(
                Map.entry("\"index\":5", "\"index\":05"),
                Map.entry("\"index\":5", "\"index\":-5"),
                Map.entry("\"index\":5", "\"index\":9007199254740992"),
                Map.entry("\"index\":5", "\"index\": 5"),
                Map.entry("\"index\"", "\"Index\""),
                Map.entry("cdg-62", "\\u0063dg-62"),
                Map.entry("cdg-62", "cdg\\/62"),
                Map.entry("cdg-62", "cdg\u000162"),
                Map.entry("\"actor\"", "\"zactor\""),
                Map.entry("\"actor\"", "\"centre\""),
                Map.entry("\"actor\":\"account-0007\"", "\"actor\":7"),
                Map.entry("\"actor\"", "\"salt\""),
                Map.entry("09:15:30.123Z", "09:15:30.12Z"),
                Map.entry("\"revision\":1", "\"revision\":0"),
                Map.entry("000102030405060708090a0b0c0d0e0f", "000102030405060708090A0B0C0D0E0F"),
                Map.entry("000102030405060708090a0b0c0d0e0f", "00"),
                Map.entry("\"stream\":\"convention", "\"other\":1,\"stream\":\"convention"))) {
            var changed = line.replace(change.getKey(), change.getValue());
            assertThat(changed).isNotEqualTo(line);
            assertThatThrownBy(() -> read(changed)).as(changed).isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> read(line + " ")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> read(line.substring(0, line.length() - 1))).isInstanceOf(Malformed.class);
    }

    @Test
    void what_is_no_utf_8_is_no_event() {
        var line = event(vectors().get(0)).line(5, false).getBytes(StandardCharsets.ISO_8859_1);
        int at = new String(line, StandardCharsets.ISO_8859_1).indexOf("convention.signed");
        for (var bytes : List.of("ff41", "c080", "eda080", "f4908080", "e28241", "80")) {
            var broken = HexFormat.of().parseHex(bytes);
            var copy = line.clone();
            System.arraycopy(broken, 0, copy, at, broken.length);
            assertThatThrownBy(() -> new ExportLine(null).read(copy, 0, copy.length, new EventBatch()))
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_payload_that_is_no_utf_8_stands_in_base64() throws Exception {
        var event = event(vectors().get(0));
        var bytes = new byte[] {(byte) 0xff, 0, 1};
        var binary = new MadeEvent(
                event.eventId(),
                event.name(),
                event.revision(),
                event.stream(),
                event.sequence(),
                event.recordedAt(),
                event.metadata(),
                bytes);
        var line = binary.line(5, true);
        var base64 = line.replaceAll("\"payloadHash\":\"[0-9a-f]*\"", "\"payloadBase64\":\"/wAB\"")
                .replace(",\"sequence\"", ",\"salt\":\"000102030405060708090a0b0c0d0e0f\",\"sequence\"");
        assertThat(read(base64).leaf(0)).isEqualTo(binary.leaf());
        assertThatThrownBy(() -> read(base64.replace("/wAB", "/wA"))).isInstanceOf(Malformed.class);
    }

    @Test
    void any_instant_of_four_digits_of_year_is_written_as_the_calendar_says() throws Exception {
        for (long millis : new long[] {
            0, -1, 1_709_164_800_000L, 1_709_251_199_999L, 951_782_400_000L, -62_167_219_200_000L, 253_402_300_799_999L
        }) {
            var out = new CanonicalWriter().instant(millis);
            assertThat(new String(out.bytes(), 0, out.length(), StandardCharsets.US_ASCII))
                    .isEqualTo("\"" + MadeEvent.instant(millis) + "\"");
        }
        assertThatThrownBy(() -> new CanonicalWriter().instant(253_402_300_800_000L))
                .isInstanceOf(Malformed.class);
    }
}
