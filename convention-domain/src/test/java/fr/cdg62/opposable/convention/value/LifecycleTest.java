package fr.cdg62.opposable.convention.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    private static final Lifecycle LIBERCOURT = new Lifecycle(
            LocalDate.parse("2024-10-16"), LocalDate.parse("2024-11-04"), List.of(term("2024-12-01", "2029-11-30")));

    private static final Lifecycle RENEWED = new Lifecycle(
            LIBERCOURT.authorisedOn(),
            LIBERCOURT.deedDate(),
            List.of(term("2024-12-01", "2029-11-30"), term("2029-12-01", "2034-11-30")));

    @ParameterizedTest
    @CsvSource({
        "2024-10-15, Drafted",
        "2024-10-16, Authorised",
        "2024-11-03, Authorised",
        "2024-11-04, Signed",
        "2024-11-30, Signed",
        "2024-12-01, InForce",
        "2029-11-30, InForce",
        "2029-12-01, Expired",
        "2099-01-01, Expired"
    })
    void its_state_on_a_day_follows_from_facts_and_the_calendar(LocalDate day, String stage) {
        assertThat(LIBERCOURT.on(day).getClass().getSimpleName()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-30, Signed",
        "2029-11-30, InForce",
        "2029-12-01, Renewed",
        "2034-11-30, Renewed",
        "2034-12-01, Expired"
    })
    void renewed_it_goes_on_from_the_day_after_the_last(LocalDate day, String stage) {
        assertThat(RENEWED.on(day).getClass().getSimpleName()).isEqualTo(stage);
    }

    @Test
    void a_retroactive_start_does_not_make_it_bind_before_the_deed() {
        var retroactive = new Lifecycle(
                LocalDate.parse("2024-10-16"),
                LocalDate.parse("2024-11-12"),
                List.of(term("2024-11-01", "2029-10-31")));

        assertThat(retroactive.on(LocalDate.parse("2024-11-11"))).isInstanceOf(Lifecycle.Authorised.class);
        assertThat(retroactive.on(LocalDate.parse("2024-11-12")))
                .isEqualTo(new Lifecycle.InForce(LocalDate.parse("2024-11-12"), LocalDate.parse("2029-10-31")));
    }

    @Test
    void without_any_act_it_stays_drafted_and_without_a_deed_authorised() {
        assertThat(new Lifecycle(null, null, List.of()).on(LocalDate.parse("2040-01-01")))
                .isEqualTo(new Lifecycle.Drafted());
        assertThat(new Lifecycle(LocalDate.parse("2024-10-16"), null, List.of()).on(LocalDate.parse("2040-01-01")))
                .isEqualTo(new Lifecycle.Authorised(LocalDate.parse("2024-10-16")));
    }

    private static Term term(String first, String last) {
        return new Term(LocalDate.parse(first), LocalDate.parse(last));
    }
}
