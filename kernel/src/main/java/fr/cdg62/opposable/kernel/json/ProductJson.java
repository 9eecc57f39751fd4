package fr.cdg62.opposable.kernel.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The one JSON form of the product's values: records by component name in alphabetical order, {@code Scalar} as a string,
 * dates in ISO 8601, absent when null. What is stored for ever depends on it.
 *
 * <p>Reading is strict: an unknown, repeated, missing or null component is refused (unless {@code @Nullable}), numbers are not
 * strings, and nesting, length and size are bounded.
 */
public final class ProductJson {

    private static final int DEPTH_MAX = 32;
    private static final int STRING_CHARACTERS_MAX = 1_000_000;
    private static final int DOCUMENT_CHARACTERS_MAX = 16_000_000;

    private static final JsonMapper MAPPER = build();

    private ProductJson() {}

    /** The mapper, safe to share between threads. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper build() {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH_MAX)
                        .maxStringLength(STRING_CHARACTERS_MAX)
                        .maxDocumentLength(DOCUMENT_CHARACTERS_MAX)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModule(new ScalarModule())
                .addModule(new SimpleModule("opposable-iso")
                        .addDeserializer(LocalDate.class, new IsoReader<>(LocalDate.class, LocalDate::parse))
                        .addDeserializer(Instant.class, new IsoReader<>(Instant.class, Instant::parse)))
                .withCoercionConfig(LogicalType.Textual, ProductJson::textsOnly)
                .annotationIntrospector(new RequiredUnlessNullable())
                .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }

    private static void textsOnly(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
