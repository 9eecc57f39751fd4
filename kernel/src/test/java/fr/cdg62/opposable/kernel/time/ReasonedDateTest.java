package fr.cdg62.opposable.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.kernel.rule.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonedDateTest {

    private final LinkedHashMap<String, String> facts = new LinkedHashMap<>();
    private final List<String> wouldChange = new ArrayList<>(List.of("RENEWAL", "TERMINATION"));

    private ReasonedDate endOfLibercourt() {
        facts.put("start", "2024-12-01");
        facts.put("years", "5");
        facts.put("age", "0");
        return new ReasonedDate(
                LocalDate.of(2029, 11, 30),
                "TERM_DATE_TO_DATE",
                Article.of("convention, article 2"),
                facts,
                wouldChange);
    }

    @Test
    void it_keeps_its_facts_in_the_order_they_were_read_whatever_happens_outside() {
        var date = endOfLibercourt();
        facts.clear();
        wouldChange.clear();
        assertThat(date.facts().keySet()).containsExactly("start", "years", "age");
        assertThat(date.wouldChange()).containsExactly("RENEWAL", "TERMINATION");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> date.facts().put("start", "2025-01-01"));
    }

    @Test
    void its_json_says_the_whole_reason() {
        var json = ProductJson.mapper().writeValueAsString(endOfLibercourt());
        assertThat(json)
                .isEqualTo("{\"article\":\"convention, article 2\",\"date\":\"2029-11-30\","
                        + "\"facts\":{\"start\":\"2024-12-01\",\"years\":\"5\",\"age\":\"0\"},"
                        + "\"rule\":\"TERM_DATE_TO_DATE\",\"wouldChange\":[\"RENEWAL\",\"TERMINATION\"]}");
        assertThat(ProductJson.mapper().readValue(json, ReasonedDate.class)).isEqualTo(endOfLibercourt());
    }
}
