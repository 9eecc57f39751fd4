package fr.cdg62.opposable.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    @Test
    void the_strings_of_RFC_8785_section_3_2_2_are_escaped_as_it_says() {
        assertThat(CanonicalJson.of(Map.of("string", "€$\u000F\nA'B\"\\\\\"/")))
                .isEqualTo("{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void the_names_of_RFC_8785_section_3_2_3_are_sorted_by_UTF_16_code_unit() {
        var object = new LinkedHashMap<String, String>();
        object.put("\u20ac", "Euro Sign");
        object.put("\r", "Carriage Return");
        object.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        object.put("1", "One");
        object.put("\ud83d\ude00", "Emoji: Grinning Face");
        object.put("\u0080", "Control");
        object.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.of(object))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void every_control_character_has_its_short_form_or_four_lower_case_digits() {
        assertThat(CanonicalJson.of(Map.of("c", "\b\t\n\f\r\u0000\u001f\u007f")))
                .isEqualTo("{\"c\":\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\"}");
    }

    @Test
    void whole_numbers_and_objects_are_written_plainly() {
        assertThat(CanonicalJson.of(Map.of("b", Map.of("z", 1, "a", -2L), "a", 9_007_199_254_740_991L)))
                .isEqualTo("{\"a\":9007199254740991,\"b\":{\"a\":-2,\"z\":1}}");
        assertThat(CanonicalJson.of(Map.of("n", -9_007_199_254_740_991L))).isEqualTo("{\"n\":-9007199254740991}");
        assertThat(CanonicalJson.of(Map.of())).isEqualTo("{}");
    }

    @Test
    void what_has_no_canonical_form_here_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("n", 1.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("n", 9_007_199_254_740_992L)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("n", -9_007_199_254_740_992L)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("n", Long.MIN_VALUE)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("s", "\ud83d")));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("s", "\ude00\ud83d")));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("\ud83d", "s")));
    }

    @Property(seed = "62", tries = 60)
    void another_reader_of_json_reads_back_the_same(@ForAll Map<String, String> object) {
        var wellFormed = new LinkedHashMap<String, String>();
        object.forEach((name, value) -> wellFormed.put(withoutHalves(name), withoutHalves(value)));
        var read = JsonMapper.shared()
                .readValue(CanonicalJson.of(wellFormed), new TypeReference<LinkedHashMap<String, String>>() {});
        assertThat(read).isEqualTo(wellFormed);
        assertThat(List.copyOf(read.keySet())).isSorted();
    }

    private static String withoutHalves(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
