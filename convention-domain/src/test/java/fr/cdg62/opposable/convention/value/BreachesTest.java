package fr.cdg62.opposable.convention.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The means were found missing on 2 June 2025; notice was served on 1 September 2025, to cure by 1 October. */
class BreachesTest {

    private static final BreachId MEANS = new BreachId("breach-means");
    private static final BreachId CERTIFICATE = new BreachId("breach-certificate");
    private static final Breaches OBSERVED = Breaches.none()
            .recorded(new Breach(MEANS, Party.COLLECTIVITY, Set.of(BreachedCommitment.C2), day("2025-06-02"), null));
    private static final Breaches NOTICED = OBSERVED.served(notice("formal-notice-1", "2025-09-01", MEANS));

    private static FormalNotice notice(String id, String servedOn, BreachId... cited) {
        return new FormalNotice(
                new FormalNoticeId(id),
                Party.CDG,
                Set.of(cited),
                day(servedOn),
                30,
                FormalNotice.cureBy(day(servedOn), 30));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void a_breach_stands_from_the_day_it_is_observed() {
        assertThat(OBSERVED.standing(MEANS, day("2025-06-01"))).isEmpty();
        assertThat(OBSERVED.standing(MEANS, day("2025-06-02"))).contains(BreachStanding.STANDING);
        assertThat(OBSERVED.standing(CERTIFICATE, day("2025-06-02"))).isEmpty();
    }

    @Test
    void until_the_eve_of_its_cure() {
        var cured = OBSERVED.cured(MEANS, day("2025-07-01"));

        assertThat(cured.standing(MEANS, day("2025-06-30"))).contains(BreachStanding.STANDING);
        assertThat(cured.standing(MEANS, day("2025-07-01"))).contains(BreachStanding.CURED);
    }

    @Test
    void the_last_day_to_cure_still_is_one() {
        assertThat(NOTICED.noticedInVain(List.of(MEANS), day("2025-10-01"))).isFalse();
        assertThat(NOTICED.noticedInVain(List.of(MEANS), day("2025-10-02"))).isTrue();
    }

    @Test
    void a_cure_on_the_last_day_leaves_nothing_noticed_in_vain() {
        var cured = NOTICED.cured(MEANS, day("2025-10-01"));

        assertThat(cured.noticedInVain(List.of(MEANS), day("2025-10-02"))).isFalse();
    }

    @Test
    void a_late_cure_counts_from_its_own_day() {
        var cured = NOTICED.cured(MEANS, day("2025-10-20"));

        assertThat(cured.noticedInVain(List.of(MEANS), day("2025-10-19"))).isTrue();
        assertThat(cured.noticedInVain(List.of(MEANS), day("2025-10-20"))).isFalse();
    }

    @Test
    void each_breach_needs_its_own_notice() {
        var two = NOTICED.recorded(
                new Breach(CERTIFICATE, Party.COLLECTIVITY, Set.of(BreachedCommitment.C3), day("2025-06-02"), null));
        var bothNoticed = two.served(notice("formal-notice-2", "2025-11-03", CERTIFICATE));

        assertThat(two.noticedInVain(List.of(MEANS, CERTIFICATE), day("2026-01-05")))
                .isFalse();
        assertThat(bothNoticed.noticedInVain(List.of(MEANS, CERTIFICATE), day("2025-12-03")))
                .isFalse();
        assertThat(bothNoticed.noticedInVain(List.of(MEANS, CERTIFICATE), day("2025-12-04")))
                .isTrue();
    }

    @Test
    void the_first_notice_left_without_effect_is_enough() {
        var again = NOTICED.served(notice("formal-notice-2", "2025-11-03", MEANS));

        assertThat(again.noticedInVain(List.of(MEANS), day("2025-10-02"))).isTrue();
        assertThat(again.noticesOf(MEANS)).hasSize(2);
    }

    @Test
    void nothing_was_noticed_of_no_breach_nor_of_an_unknown_one() {
        assertThat(NOTICED.noticedInVain(List.of(), day("2026-01-05"))).isFalse();
        assertThat(NOTICED.noticedInVain(List.of(CERTIFICATE), day("2026-01-05")))
                .isFalse();
    }

    @Test
    void a_notice_runs_to_its_last_day_then_is_in_vain_until_all_it_cites_is_cured() {
        var notice = NOTICED.notices().getFirst();

        assertThat(NOTICED.outcome(notice, day("2025-10-01"))).isEqualTo(NoticeOutcome.RUNNING);
        assertThat(NOTICED.outcome(notice, day("2025-10-02"))).isEqualTo(NoticeOutcome.IN_VAIN);
        assertThat(NOTICED.cured(MEANS, day("2025-09-20")).outcome(notice, day("2025-09-20")))
                .isEqualTo(NoticeOutcome.CURED);
        assertThat(NOTICED.cured(MEANS, day("2025-10-20")).outcome(notice, day("2025-10-20")))
                .isEqualTo(NoticeOutcome.CURED);
    }

    @Test
    void they_are_sorted_by_who_failed() {
        assertThat(NOTICED.of(Party.COLLECTIVITY)).extracting(Breach::id).containsExactly(MEANS);
        assertThat(NOTICED.of(Party.CDG)).isEmpty();
    }
}
