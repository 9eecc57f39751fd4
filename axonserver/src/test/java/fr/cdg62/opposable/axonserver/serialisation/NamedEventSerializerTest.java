package fr.cdg62.opposable.axonserver.serialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.axonserver.Messages;
import fr.cdg62.opposable.axonserver.NotebookEvent;
import fr.cdg62.opposable.axonserver.NotebookEvent.LineWritten;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

class NamedEventSerializerTest {

    private final NamedEventSerializer serializer = new NamedEventSerializer(NotebookEvent.NAMES);

    private static SimpleSerializedObject<byte[]> stored(String json, String name, String revision) {
        return new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, name, revision);
    }

    @Test
    void an_event_is_json_under_its_name_and_revision() {
        var stored = serializer.serialize(new LineWritten("été", Messages.DAY), byte[].class);
        assertThat(stored.getType().getName()).isEqualTo("notebook.line-written");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
        assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
                .isEqualTo("{\"effectiveOn\":\"2024-10-16\",\"text\":\"été\"}");
        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(new LineWritten("été", Messages.DAY));
    }

    @Test
    void text_and_stream_forms_are_the_same_bytes() {
        var text = serializer.serialize(new LineWritten("a", Messages.DAY), String.class);
        assertThat(text.getData()).isEqualTo("{\"effectiveOn\":\"2024-10-16\",\"text\":\"a\"}");
        assertThat(serializer.<String, Object>deserialize(text)).isEqualTo(new LineWritten("a", Messages.DAY));
    }

    @Test
    void an_unknown_name_or_revision_is_named() {
        assertThatThrownBy(() -> serializer.deserialize(stored("{}", "notebook.burnt", "1")))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("notebook.burnt/1");
        assertThatThrownBy(() -> serializer.deserialize(stored("{}", "notebook.line-written", "3")))
                .isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> serializer.deserialize(stored("{}", "notebook.line-written", null)))
                .isInstanceOf(UnknownEventType.class);
    }

    @Test
    void a_class_name_found_in_the_store_is_not_loaded() {
        assertThatThrownBy(() -> serializer.deserialize(stored("{}", LineWritten.class.getName(), "2")))
                .isInstanceOf(UnknownEventType.class);
    }

    @Test
    void what_does_not_read_is_refused() {
        assertThatThrownBy(() -> serializer.deserialize(stored("{\"text\":", "notebook.line-written", "2")))
                .isInstanceOf(SerializationException.class)
                .hasMessage("unreadable event notebook.line-written/2");
        assertThatThrownBy(() -> serializer.serialize("a string", byte[].class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void metadata_is_the_canonical_json_of_its_strings() {
        var stored = serializer.serialize(MetaData.from(Map.of("b", "2", "a", "1")), byte[].class);
        assertThat(new String(stored.getData(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(MetaData.from(Map.of("b", "2", "a", "1")));
        assertThatThrownBy(() -> serializer.serialize(MetaData.with("a", 1), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("a is not a string");
    }
}
