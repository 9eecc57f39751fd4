package fr.cdg62.opposable.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.identity.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ProductJsonTest {

    enum Side {
        CENTRE,
        COLLECTIVITY
    }

    record Signature(
            Siren signatory,
            LocalDate signedOn,
            int copies,
            Side side,
            List<String> pages,
            @Nullable String remark) {}

    private static final JsonMapper JSON = ProductJson.mapper();
    private static final String SIGNED =
            "{\"copies\":2,\"pages\":[\"a\"],\"side\":\"CENTRE\",\"signatory\":\"216209072\","
                    + "\"signedOn\":\"2024-11-04\"}";
    private static final Signature SIGNATURE =
            new Signature(new Siren("216209072"), LocalDate.of(2024, 11, 4), 2, Side.CENTRE, List.of("a"), null);

    @Test
    void a_record_is_written_by_component_name_in_alphabetical_order_without_its_nulls() {
        assertThat(JSON.writeValueAsString(SIGNATURE)).isEqualTo(SIGNED);
        assertThat(JSON.readValue(SIGNED, Signature.class)).isEqualTo(SIGNATURE);
    }

    @Test
    void a_nullable_component_may_be_absent_or_null_or_there() {
        assertThat(JSON.readValue(with("\"remark\":null"), Signature.class)).isEqualTo(SIGNATURE);
        assertThat(JSON.readValue(with("\"remark\":\"in town\""), Signature.class)
                        .remark())
                .isEqualTo("in town");
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies", "pages", "side", "signatory", "signedOn"})
    void any_other_component_must_be_there_and_not_null(String component) {
        var tree = JSON.readTree(SIGNED).asObject();
        tree.putNull(component);
        refused(tree.toString());
        tree.remove(component);
        refused(tree.toString());
    }

    @Test
    void a_list_holds_no_null() {
        refused(SIGNED.replace("[\"a\"]", "[\"a\",null]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"copies\":\"2\"",
                "\"copies\":2.0",
                "\"copies\":2.5",
                "\"copies\":true",
                "\"copies\":9999999999",
                "\"side\":0",
                "\"side\":\"0\"",
                "\"side\":\"centre\"",
                "\"side\":\"\"",
                "\"signatory\":216209072",
                "\"signatory\":[\"216209072\"]",
                "\"signatory\":{}",
                "\"signedOn\":\"04/11/2024\"",
                "\"signedOn\":\"2024-02-30\"",
                "\"signedOn\":[2024,11,4]",
                "\"signedOn\":20241104",
                "\"pages\":\"a\"",
                "\"pages\":[1]",
                "\"pages\":[true]"
            })
    void a_component_of_another_type_is_refused(String component) {
        var name = component.substring(1, component.indexOf('"', 1));
        var tree = JSON.readTree(SIGNED).asObject();
        tree.set(name, JSON.readTree("{" + component + "}").get(name));
        refused(tree.toString());
    }

    @Test
    void what_is_unknown_repeated_or_trailing_is_refused() {
        refused(with("\"unknown\":1"));
        refused(with("\"copies\":2"));
        refused(SIGNED + "{}");
        refused("");
        refused("null ,");
        refused("[" + SIGNED + "]");
    }

    @Test
    void a_value_refused_by_its_own_constructor_says_which_rule() {
        assertThatException()
                .isThrownBy(() -> JSON.readValue(SIGNED.replace("216209072", "216209073"), Signature.class))
                .satisfies(e -> assertThat(e).hasRootCauseInstanceOf(InvalidValue.class));
    }

    @Test
    void a_scalar_is_a_text_as_a_value_and_as_the_key_of_a_map() {
        var populations = Map.of(new Siren("216209072"), 8138);
        var json = JSON.writeValueAsString(populations);
        assertThat(json).isEqualTo("{\"216209072\":8138}");
        assertThat(JSON.readValue(json, new TypeReference<Map<Siren, Integer>>() {}))
                .isEqualTo(populations);
        assertThatException()
                .isThrownBy(() -> JSON.readValue("{\"216209073\":1}", new TypeReference<Map<Siren, Integer>>() {}));
    }

    @Test
    void instants_and_days_are_texts_in_ISO_8601() {
        assertThat(JSON.writeValueAsString(Instant.parse("2026-11-23T08:00:00.120Z")))
                .isEqualTo("\"2026-11-23T08:00:00.120Z\"");
        assertThat(JSON.writeValueAsString(LocalDate.of(2026, 11, 23))).isEqualTo("\"2026-11-23\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1732348800", "1732348800.5", "\"2026-11-23\"", "\"2026-11-23T08:00:00\"", "{}", "[]"})
    void an_instant_that_is_not_such_a_text_is_refused(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readValue(json, Instant.class));
    }

    @Test
    void nesting_and_length_are_bounded() {
        assertThat(JSON.readTree("[".repeat(32) + "]".repeat(32)).isArray()).isTrue();
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JSON.readTree("[".repeat(33) + "]".repeat(33)));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JSON.readTree("\"" + "a".repeat(1_100_000) + "\""));
    }

    private static String with(String component) {
        return SIGNED.substring(0, SIGNED.length() - 1) + "," + component + "}";
    }

    private static void refused(String json) {
        assertThatExceptionOfType(JacksonException.class)
                .as(json)
                .isThrownBy(() -> JSON.readValue(json, Signature.class));
    }
}
