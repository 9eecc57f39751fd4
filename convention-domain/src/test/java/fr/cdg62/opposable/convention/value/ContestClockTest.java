package fr.cdg62.opposable.convention.value;

import static fr.cdg62.opposable.convention.value.ContestState.INTERRUPTED;
import static fr.cdg62.opposable.convention.value.ContestState.OVER;
import static fr.cdg62.opposable.convention.value.ContestState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.time.FrenchHolidays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legal sheet's own dates (4.2), then what holds of every date. */
class ContestClockTest {

    private static final Sha256 PAPER = Sha256.of("a paper");

    private static ContestClock informed(String on, Mediation... mediations) {
        return new ContestClock(LocalDate.parse(on), List.of(mediations), DisputePolicy.current());
    }

    private static Mediation mediation(String agreedOn, @Nullable String endedOn) {
        return new Mediation(
                new MediationId("mediation-" + agreedOn),
                LocalDate.parse(agreedOn),
                PAPER,
                endedOn == null ? null : LocalDate.parse(endedOn),
                endedOn == null ? null : PAPER);
    }

    private static LocalDate lastDay(ContestClock clock) {
        return clock.deadline().orElseThrow().date();
    }

    @ParameterizedTest(name = "informed on {0}, until {1}")
    @CsvSource({"2026-03-12,2026-05-13", "2026-03-13,2026-05-15", "2025-12-30,2026-03-02"})
    void two_whole_months_then_the_next_working_day(String informedOn, String last) {
        assertThat(lastDay(informed(informedOn))).isEqualTo(last);
    }

    @Test
    void out_of_prudence_the_day_before() {
        assertThat(informed("2026-03-13").prudentDay()).contains(LocalDate.parse("2026-05-14"));
    }

    @Test
    void it_runs_on_its_last_day_and_is_over_the_day_after() {
        var clock = informed("2026-03-13");
        assertThat(clock.on(LocalDate.parse("2026-05-15"))).isEqualTo(RUNNING);
        assertThat(clock.on(LocalDate.parse("2026-05-16"))).isEqualTo(OVER);
    }

    @Test
    void a_mediation_agreed_in_time_leaves_no_last_day_while_it_goes_on() {
        var clock = informed("2026-03-13", mediation("2026-04-02", null));
        assertThat(clock.deadline()).isEmpty();
        assertThat(clock.prudentDay()).isEmpty();
        assertThat(clock.on(LocalDate.parse("2027-01-01"))).isEqualTo(INTERRUPTED);
    }

    @Test
    void the_two_months_begin_again_when_it_ends() {
        var clock = informed("2026-03-13", mediation("2026-04-02", "2026-06-30"));
        assertThat(lastDay(clock)).isEqualTo("2026-08-31");
        assertThat(clock.deadline().orElseThrow().rule()).isEqualTo("CONTEST_AGAIN_AFTER_MEDIATION");
    }

    @Test
    void agreed_on_the_last_day_it_interrupts_and_on_the_day_after_it_revives_nothing() {
        assertThat(informed("2026-03-13", mediation("2026-05-15", null)).deadline())
                .isEmpty();
        assertThat(lastDay(informed("2026-03-13", mediation("2026-05-16", null))))
                .isEqualTo("2026-05-15");
        assertThat(lastDay(informed("2026-03-13", mediation("2026-05-16", "2026-06-30"))))
                .isEqualTo("2026-05-15");
    }

    @Test
    void a_second_one_interrupts_again_if_agreed_before_the_new_last_day() {
        var first = mediation("2026-04-02", "2026-06-30");
        assertThat(informed("2026-03-13", mediation("2026-08-31", null), first).deadline())
                .isEmpty();
        assertThat(lastDay(informed("2026-03-13", mediation("2026-09-01", null), first)))
                .isEqualTo("2026-08-31");
    }

    @Test
    void one_that_goes_on_is_not_ended_by_the_end_of_another() {
        assertThat(informed("2026-03-13", mediation("2026-04-02", null), mediation("2026-04-10", "2026-04-20"))
                        .deadline())
                .isEmpty();
        assertThat(lastDay(informed(
                        "2026-03-13", mediation("2026-04-02", "2026-06-30"), mediation("2026-04-10", "2026-04-20"))))
                .isEqualTo("2026-08-31");
    }

    @Test
    void only_a_mediation_would_change_it() {
        assertThat(informed("2026-03-13").deadline().orElseThrow().wouldChange())
                .containsExactly("MEDIATION_AGREED");
    }

    @Property
    void never_earlier_than_two_months_and_one_day_and_always_a_working_day(@ForAll("days") LocalDate informedOn) {
        var last = lastDay(new ContestClock(informedOn, List.of(), DisputePolicy.current()));
        assertThat(last).isAfterOrEqualTo(informedOn.plusMonths(2).plusDays(1));
        assertThat(FrenchHolidays.isWorkingDay(last)).isTrue();
    }

    @Property
    void informed_later_the_last_day_is_no_earlier(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll("mediations") List<Mediation> all) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;
        assertThat(lastDayOrNever(earlier, all)).isBeforeOrEqualTo(lastDayOrNever(later, all));
    }

    @Property
    void the_order_in_which_mediations_are_given_changes_nothing(
            @ForAll("days") LocalDate informedOn, @ForAll("mediations") List<Mediation> all) {
        var reversed = new ArrayList<>(all).reversed();
        assertThat(lastDayOrNever(informedOn, reversed)).isEqualTo(lastDayOrNever(informedOn, all));
    }

    private static LocalDate lastDayOrNever(LocalDate informedOn, List<Mediation> all) {
        return new ContestClock(informedOn, all, DisputePolicy.current())
                .deadline()
                .map(last -> last.date())
                .orElse(LocalDate.MAX);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2024, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<List<Mediation>> mediations() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, 200).injectNull(0.2))
                .as((agreedOn, days) -> mediation(
                        agreedOn.toString(),
                        days == null ? null : agreedOn.plusDays(days).toString()))
                .list()
                .ofMaxSize(4);
    }
}
