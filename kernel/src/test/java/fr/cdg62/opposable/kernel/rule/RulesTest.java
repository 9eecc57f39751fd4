package fr.cdg62.opposable.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    private enum Code implements RefusalCode {
        FIRST_BROKEN,
        SECOND_BROKEN
    }

    private record TheFirstHolds(boolean holds) implements Rule {
        @Override
        public RefusalCode code() {
            return Code.FIRST_BROKEN;
        }

        @Override
        public Article source() {
            return Article.of("convention, article 2");
        }

        @Override
        public Facts facts() {
            return Facts.of("decided on", "2029-11-01", "last day", "2029-10-31");
        }
    }

    private record TheSecondHolds(boolean holds) implements Rule {
        @Override
        public RefusalCode code() {
            return Code.SECOND_BROKEN;
        }

        @Override
        public Article source() {
            return Article.of("CGCT L2131-1");
        }

        @Override
        public Facts facts() {
            return Facts.none();
        }
    }

    @Test
    void rules_that_hold_are_kept_by_name_in_the_order_judged() {
        var judgement = Rules.require(new TheSecondHolds(true))
                .andRequire(new TheFirstHolds(true))
                .judgement();
        assertThat(judgement.held()).containsExactly("TheSecondHolds", "TheFirstHolds");
        assertThat(judgement.anomalies()).isEmpty();
    }

    @Test
    void the_first_rule_that_does_not_hold_refuses_with_its_code_source_and_facts() {
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> Rules.require(new TheFirstHolds(false), new TheSecondHolds(false)))
                .withMessage("FIRST_BROKEN")
                .satisfies(refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("FIRST_BROKEN");
                    assertThat(refused.refusal().source()).isEqualTo("convention, article 2");
                    assertThat(refused.refusal().facts().keySet()).containsExactly("decided on", "last day");
                    assertThat(refused.getDetails()).contains(refused.refusal());
                });
    }

    @Test
    void tolerated_rules_leave_anomalies_in_their_order() {
        var judgement = Rules.tolerate(new TheSecondHolds(false), new TheFirstHolds(false))
                .andTolerate(new TheFirstHolds(true))
                .judgement();
        assertThat(judgement.held()).containsExactly("TheFirstHolds");
        assertThat(judgement.anomalies()).extracting(Anomaly::code).containsExactly("SECOND_BROKEN", "FIRST_BROKEN");
        assertThat(judgement.anomalies().get(1).source()).isEqualTo("convention, article 2");
        assertThat(judgement.anomalies().get(1).facts()).containsEntry("last day", "2029-10-31");
    }

    @Test
    void an_excuse_turns_a_refusal_into_an_anomaly_and_changes_nothing_else() {
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> Rules.require().andRequireUnless(false, new TheFirstHolds(false)));
        assertThat(Rules.require()
                        .andRequireUnless(true, new TheFirstHolds(false))
                        .judgement()
                        .anomalies())
                .extracting(Anomaly::code)
                .containsExactly("FIRST_BROKEN");
        assertThat(Rules.require()
                        .andRequireUnless(true, new TheFirstHolds(true))
                        .judgement()
                        .held())
                .containsExactly("TheFirstHolds");
    }

    @Test
    void a_judgement_does_not_change_after_it_was_given() {
        var held = new ArrayList<>(List.of("TheFirstHolds"));
        var judgement = new Judgement(held, List.of());
        held.clear();
        assertThat(judgement.held()).containsExactly("TheFirstHolds");
    }

    @Test
    void a_fact_has_a_name_and_a_value_and_an_article_a_reference() {
        assertThat(Facts.of("a", 1, "b", "two").values())
                .containsEntry("a", "1")
                .containsEntry("b", "two");
        assertThat(Facts.none().values()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.of("alone"));
        assertThatIllegalArgumentException().isThrownBy(() -> Article.of(" "));
    }
}
