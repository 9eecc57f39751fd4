package fr.cdg62.opposable.collectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.collectivity.api.PopulationRecorded;
import fr.cdg62.opposable.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class RecordPopulationTest extends CollectivitySpecification {

    @Test
    void the_population_of_a_year_is_in_force_from_its_first_day() {
        var outcome = given(register()).when(population(2026, 8150));

        assertThat(outcome.the(PopulationRecorded.class).effectiveOn()).isEqualTo("2026-01-01");
    }

    @Test
    void fewer_than_nobody_is_refused() {
        assertThatThrownBy(() -> population(2026, -1))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("NUMBER_OUT_OF_RANGE"));
    }
}
