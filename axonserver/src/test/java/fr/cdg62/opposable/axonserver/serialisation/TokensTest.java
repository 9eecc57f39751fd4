package fr.cdg62.opposable.axonserver.serialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.axonserver.NotebookEvent;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

    private final Serializers serializers = Serializers.of(NotebookEvent.NAMES);

    static Stream<TrackingToken> tokens() {
        var seven = new GlobalSequenceTrackingToken(7);
        return Stream.of(
                seven,
                ReplayToken.createReplayToken(seven),
                ReplayToken.createReplayToken(seven, new GlobalSequenceTrackingToken(2)),
                ReplayToken.createReplayToken(seven, null, "why it was reset"),
                MergedTrackingToken.merged(seven, new GlobalSequenceTrackingToken(3)));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_comes_back(TrackingToken token) {
        var stored = serializers.tokens().serialize(token, byte[].class);
        assertThat(serializers.tokens().<byte[], TrackingToken>deserialize(stored))
                .isEqualTo(token);
    }

    @Test
    void a_class_name_beside_a_token_names_a_token_or_nothing() {
        assertThatThrownBy(() -> read("{}", "java.util.ArrayList")).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> read(
                        "{\"tokenAtReset\":{\"@class\":\"java.util.ArrayList\"},\"currentToken\":null}",
                        ReplayToken.class.getName()))
                .isInstanceOf(RuntimeException.class);
    }

    private Object read(String json, String type) {
        return serializers
                .tokens()
                .deserialize(
                        new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, type, null));
    }
}
