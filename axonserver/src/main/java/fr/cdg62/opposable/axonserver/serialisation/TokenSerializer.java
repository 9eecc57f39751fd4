package fr.cdg62.opposable.axonserver.serialisation;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * Axon's own Jackson 2 serializer, kept to Axon's tracking tokens: its Jackson 3 one cannot read back a replay token, and a
 * class name found beside a token may only name a token.
 */
final class TokenSerializer extends JacksonSerializer {

    TokenSerializer() {
        super(JacksonSerializer.builder()
                .objectMapper(JsonMapper.builder()
                        .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
                        .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(TrackingToken.class)
                                .allowIfSubType(String.class)
                                .build())
                        .build()));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        if (!type.getName().startsWith("org.axonframework.eventhandling.")) {
            throw new UnknownEventType(type.getName(), String.valueOf(type.getRevision()));
        }
        return super.resolveClassName(type);
    }
}
