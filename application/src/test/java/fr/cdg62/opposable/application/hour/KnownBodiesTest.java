package fr.cdg62.opposable.application.hour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownBodiesTest {

    private static final KnownBodies BODIES = new KnownBodies(List.of(
            body("216200410", "Arras"),
            body("200033579", "CU d'Arras"),
            body("216209072", "Libercourt"),
            body("216204271", "Hénin-Beaumont")));

    @ParameterizedTest
    @CsvSource({
        "Libercourt – 216209072, Libercourt",
        "216209072, Libercourt",
        "216 209 072, Libercourt",
        "21620907200018, Libercourt",
        "liber, Libercourt",
        "LIBERCOURT, Libercourt",
        "arras, Arras",
        "cu d, CU d'Arras",
        "beau, Hénin-Beaumont",
        "henin b, Hénin-Beaumont"
    })
    void a_collectivity_is_found_by_its_number_its_name_or_the_beginning_of_a_word_of_it(String typed, String name) {
        assertThat(BODIES.matching(typed)).extracting(CollectivityFacts::name).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"arr, 2", "court, 0", "1216209072, 0", "000000000, 0", "–, 0"})
    void what_is_not_one_of_them_is_not_guessed(String typed, int found) {
        assertThat(BODIES.matching(typed)).hasSize(found);
    }

    private static CollectivityFacts body(String siren, String name) {
        return new CollectivityFacts(new CollectivityId("collectivity-cdg-62-" + siren), name, LegalCategory.COMMUNE);
    }
}
