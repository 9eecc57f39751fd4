package fr.cdg62.opposable.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeafHashTest {

    private static final String HASH = "6aadb520fd90f3ce7b14d7510f165cb02a2ae883065ad982ae72e1e2ced23079";
    private static final String AT = "2024-11-04T09:15:30.120Z";

    static List<Vector> vectors() {
        return Vector.all();
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
    void every_vector_of_the_document_is_found_again(Vector vector) {
        var payload = vector.value("payload").getBytes(StandardCharsets.UTF_8);
        var payloadHash = LeafHash.ofPayload(HexFormat.of().parseHex(vector.value("salt")), payload);
        assertThat(payloadHash).isEqualTo(vector.value("payloadHash"));
        var leaf = new Leaf(
                vector.value("eventId"),
                vector.value("name"),
                vector.number("revision"),
                vector.value("stream"),
                vector.number("sequence"),
                vector.value("recordedAt"),
                vector.metadata(),
                payloadHash);
        assertThat(CanonicalText.of(leaf)).isEqualTo(vector.value("canonical"));
        assertThat(LeafHash.of(leaf)).isEqualTo(vector.value("leaf"));
    }

    @Test
    void any_other_value_gives_another_leaf() {
        var leaf = LeafHash.of(leaf(AT, Map.of("centre", "cdg-62"), HASH, 1, 0));
        assertThat(List.of(
                        LeafHash.of(leaf("2024-11-04T09:15:30.121Z", Map.of("centre", "cdg-62"), HASH, 1, 0)),
                        LeafHash.of(leaf(AT, Map.of("centre", "cdg-59"), HASH, 1, 0)),
                        LeafHash.of(leaf(AT, Map.of("centre", "cdg-62"), HASH.replace('6', '7'), 1, 0)),
                        LeafHash.of(leaf(AT, Map.of("centre", "cdg-62"), HASH, 2, 0)),
                        LeafHash.of(leaf(AT, Map.of("centre", "cdg-62"), HASH, 1, 1))))
                .doesNotContain(leaf)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_cannot_be_a_leaf_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> leaf("2024-11-04T09:15:30Z", Map.of(), HASH, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> leaf(AT, Map.of("salt", "00"), HASH, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> leaf(AT, Map.of(), "abc", 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> leaf(AT, Map.of(), HASH, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> leaf(AT, Map.of(), HASH, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> leaf(AT, Map.of(), HASH, 1, 9_007_199_254_740_992L));
        assertThatIllegalArgumentException().isThrownBy(() -> LeafHash.ofPayload(new byte[15], new byte[0]));
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_wherever_it_stands() {
        for (var half : List.of("\ud83d", "a\ud83d", "\ude00", "\ude00\ud83d", "\ud83dx\ude00", "\ud83d\ud83d\ude00")) {
            var metadata = new HashMap<>(Map.of("commandId", half));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LeafHash.of(leaf(AT, metadata, HASH, 1, 0)))
                    .withMessageContaining("surrogate");
        }
    }

    private static Leaf leaf(
            String recordedAt, Map<String, String> metadata, String payloadHash, long revision, long sequence) {
        return new Leaf(
                "e-1", "convention.signed", revision, "convention-1", sequence, recordedAt, metadata, payloadHash);
    }
}
