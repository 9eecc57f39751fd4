package fr.cdg62.opposable.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClauseTest {

    @Test
    void the_two_articles_numbered_6_have_two_ids() {
        assertThat(Clause.ofId("ART6-RESILIATION")).contains(Clause.ART6_RESILIATION);
        assertThat(Clause.ofId("ART6-GARANTIE-RESPONSABILITE")).contains(Clause.ART6_GARANTIE_RESPONSABILITE);
    }

    @Test
    void a_number_alone_is_no_clause() {
        assertThat(Clause.ofId("ART6")).isEmpty();
        assertThat(Clause.cited(Article.of("convention, article 6"))).isEmpty();
    }

    @Test
    void ids_and_citations_are_each_of_one_clause() {
        assertThat(Arrays.stream(Clause.values()).map(Clause::id)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Clause.values()))
                .allSatisfy(clause -> assertThat(Clause.cited(clause.article())).contains(clause));
    }

    @Test
    void a_text_on_which_a_clause_rests_leads_to_it() {
        assertThat(Clause.cited(Article.of("CGFP L452-30"))).contains(Clause.ART5_PRIX);
        assertThat(Clause.cited(Article.of("convention, Annexe n° 1"))).contains(Clause.CLOTURE);
        assertThat(Clause.cited(Article.of("house policy, renewal"))).contains(Clause.ART2_DUREE);
        assertThat(Clause.cited(Article.of("house policy, persons"))).isEmpty();
    }
}
