package fr.cdg62.opposable.axonserver.serialisation;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Writes events as the product's JSON under their stored name and revision, and metadata as canonical JSON of strings.
 * It serves events only: anything else is refused, so that nothing is ever stored under a class name.
 */
public final class NamedEventSerializer implements Serializer {

    private static final String METADATA = MetaData.class.getName();

    private final EventNames names;
    private final Converter converter = new ChainingConverter();

    public NamedEventSerializer(EventNames names) {
        this.names = names;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        var type = typeForClass(
                Objects.requireNonNull(object, "an event is not null").getClass());
        return new SimpleSerializedObject<>(converter.convert(bytes(object), representation), representation, type);
    }

    private static byte[] bytes(Object object) {
        if (object instanceof MetaData metadata) {
            return MetadataText.of(metadata).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return ProductJson.mapper().writeValueAsBytes(object);
        } catch (JacksonException e) {
            throw new SerializationException("an event has no JSON form: " + object.getClass(), e);
        }
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature: the caller names the type
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var json = converter.convert(stored, byte[].class).getData();
        var type = stored.getType();
        if (METADATA.equals(type.getName())) {
            return (T) MetaData.from(MetadataText.read(json));
        }
        try {
            return (T) ProductJson.mapper().readValue(json, eventClass(type));
        } catch (JacksonException e) {
            throw new SerializationException("unreadable event " + type.getName() + "/" + type.getRevision(), e);
        }
    }

    private Class<? extends DomainEvent> eventClass(SerializedType type) {
        var revision = String.valueOf(type.getRevision());
        if (!revision.matches("[1-9][0-9]{0,8}")) {
            throw new UnknownEventType(type.getName(), revision);
        }
        return names.classOf(type.getName(), Integer.parseInt(revision))
                .orElseThrow(() -> new UnknownEventType(type.getName(), revision));
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public Class classForType(SerializedType type) {
        return METADATA.equals(type.getName()) ? MetaData.class : eventClass(type);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == MetaData.class) {
            return new SimpleSerializedType(METADATA, null);
        }
        var stored = names.typeOf(Objects.requireNonNull(type, "an event has a class"));
        return new SimpleSerializedType(stored.name(), Integer.toString(stored.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
