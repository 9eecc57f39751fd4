package fr.cdg62.opposable.progress;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtProject;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02-02, NOBODY, ",
        "2025-02-03, COLLECTIVITY, 2025-02-17",
        "2025-02-17, COLLECTIVITY, 2025-02-17",
        "2025-02-18, COLLECTIVITY, 2025-03-04",
        "2025-03-04, COLLECTIVITY, 2025-03-04",
        "2025-03-05, NOBODY, "
    })
    void the_turn_begins_with_the_block_and_ends_on_the_day_it_is_lifted(
            LocalDate on, ProjectHolder holder, LocalDate relaunch) {
        var turn = Turn.of(sheet(LibercourtProject.setUp()).progress(), on);
        assertThat(turn.holder()).isEqualTo(holder);
        assertThat(turn.nextRelaunchOn()).isEqualTo(relaunch);
    }

    @Test
    void the_day_after_the_relaunch_was_due_it_is_late() {
        var progress = sheet(LibercourtProject.blocked()).progress();
        assertThat(Turn.of(progress, parse("2025-03-04")).late()).isFalse();
        assertThat(Turn.of(progress, parse("2025-03-05")).late()).isTrue();
    }

    @Test
    void each_day_since_the_opening_belongs_to_one_holder() {
        var days = sheet(LibercourtProject.setUp()).progress().daysHeldBy(parse("2025-03-31"));
        assertThat(days.get(ProjectHolder.COLLECTIVITY)).isEqualTo(30);
        assertThat(days.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(parse("2024-10-16").until(parse("2025-04-01"), java.time.temporal.ChronoUnit.DAYS));
    }

    @Test
    void no_day_is_counted_after_the_last_of_the_convention() {
        var progress = sheet(LibercourtProject.closed()).progress();
        assertThat(progress.daysHeldBy(parse("2031-01-01"))).isEqualTo(progress.daysHeldBy(Libercourt.TERM.lastDay()));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-16, DUE", "2025-01-17, MET", "2024-11-30, NOT_DUE", "2024-12-01, DUE"})
    void a_commitment_is_due_from_the_first_day_bound_and_met_from_the_day_it_was_carried_out(
            LocalDate on, DutyState state) {
        assertThat(duty(LibercourtProject.setUp(), Commitment.S1, on).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, MET, ", "2026-03-05, IN_DEFAULT, CERTIFICATE_LAPSED"})
    void a_certificate_that_lapses_while_acts_are_sent_is_a_default(LocalDate on, DutyState state, String why) {
        var duty = duty(LibercourtProject.setUp(), Commitment.C3, on);
        assertThat(duty.state()).isEqualTo(state);
        assertThat(duty.why()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-24, MET", "2025-08-25, DUE", "2025-08-31, DUE", "2025-09-01, MET"})
    void the_tie_with_the_prefecture_is_owed_again_while_it_is_suspended(LocalDate on, DutyState state) {
        assertThat(duty(LibercourtProject.closed(), Commitment.C1, on).state()).isEqualTo(state);
    }

    @Test
    void the_phase_is_the_first_one_that_is_not_finished() {
        var progress = sheet(LibercourtProject.closed()).progress();
        assertThat(phase(progress, "2025-05-01")).isEqualTo(ProjectPhase.STUDY);
        assertThat(phase(progress, "2029-11-30")).isEqualTo(ProjectPhase.STUDY);
        assertThat(phase(progress, "2029-12-01")).isEqualTo(ProjectPhase.OVER);
    }

    @Test
    void the_circuit_set_up_is_shown_beside_the_one_agreed_with_the_stop_that_differs() {
        var circuits = CircuitSeen.of(sheet(LibercourtProject.setUp()).work().circuits());
        assertThat(circuits).hasSize(1);
        var difference = circuits.getFirst().differences().getFirst();
        assertThat(difference.position()).isEqualTo(2);
        assertThat(Objects.requireNonNull(difference.configured()).role()).isEqualTo("Directeur financier");
        assertThat(CircuitSeen.of(sheet(LibercourtProject.blocked()).work().circuits())
                        .getFirst()
                        .differences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-04, false, false",
        "2025-03-05, true, false",
        "2026-01-02, true, false",
        "2026-01-03, true, true",
        "2026-03-04, true, true",
        "2026-03-05, false, false"
    })
    void a_certificate_is_watched_from_sixty_days_before_its_last(LocalDate on, boolean valid, boolean near) {
        var seen = CertificateSeen.of(
                sheet(LibercourtProject.setUp()).exchanges().certificates().getFirst(), on);
        assertThat(seen.valid()).isEqualTo(valid);
        assertThat(seen.nearItsEnd()).isEqualTo(near);
    }

    @Test
    void a_history_that_does_not_begin_with_the_opening_is_refused() {
        var events = LibercourtProject.opened().events();
        assertThatThrownBy(() -> Progress.fold(null, events.getLast())).isInstanceOf(IllegalStateException.class);
    }

    private static ProjectPhase phase(Progress progress, String on) {
        return ProjectPhase.of(progress, progress.dutiesOn(parse(on)), parse(on));
    }

    private static DutySeen duty(Story story, Commitment commitment, LocalDate on) {
        return sheet(story).progress().dutiesOn(on).stream()
                .filter(duty -> duty.commitment() == commitment)
                .findFirst()
                .orElseThrow();
    }

    private static ProjectSheet sheet(Story story) {
        return Objects.requireNonNull(
                Story.fold(new ProjectSheetProjection(), story.events()).get(LibercourtProject.PROJECT.value()));
    }
}
