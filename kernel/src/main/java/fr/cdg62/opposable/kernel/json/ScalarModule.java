package fr.cdg62.opposable.kernel.json;

import fr.cdg62.opposable.kernel.Scalar;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Reads and writes every {@link Scalar} record as one string, as a value and as the key of a map. */
final class ScalarModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ScalarModule() {
        super("opposable-scalar");
        addSerializer(Scalar.class, new Writer());
        addKeySerializer(Scalar.class, new KeyWriter());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(new KeyReaders());
    }

    private static Scalar read(Class<?> type, String text) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(String.class);
            return (Scalar) constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a record of one string", e);
        }
    }

    private static final class Writer extends StdSerializer<Scalar> {
        Writer() {
            super(Scalar.class);
        }

        @Override
        public void serialize(Scalar value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.value());
        }
    }

    private static final class KeyWriter extends StdSerializer<Scalar> {
        KeyWriter() {
            super(Scalar.class);
        }

        @Override
        public void serialize(Scalar value, JsonGenerator out, SerializationContext context) {
            out.writeName(value.value());
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return hasDeserializerFor(config, type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Scalar.class.isAssignableFrom(type) && type.isRecord();
        }
    }

    private static final class Reader extends StdDeserializer<Scalar> {
        private final Class<?> type;

        Reader(Class<?> type) {
            super(type);
            this.type = type;
        }

        @Override
        public @Nullable Scalar deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return (Scalar) context.handleUnexpectedToken(type, in);
            }
            return read(type, in.getString());
        }
    }

    private static final class KeyReaders implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            if (!Scalar.class.isAssignableFrom(type.getRawClass())) {
                return null;
            }
            return new KeyDeserializer() {
                @Override
                public Object deserializeKey(String key, DeserializationContext context) {
                    return read(type.getRawClass(), key);
                }
            };
        }
    }
}
