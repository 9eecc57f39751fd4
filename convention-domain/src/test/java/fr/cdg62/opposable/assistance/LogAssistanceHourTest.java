package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.day;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.planned;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.BAD_DURATION;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_ALREADY_LOGGED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.LATE_ENTRY_REASON_REQUIRED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.OUT_OF_TERM;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.PLAN_UNKNOWN;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.rule.CommonCode.FUTURE_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.ImportAssistanceHour;
import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.EntryOrigin;
import fr.cdg62.opposable.cast.Communes;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.time.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogAssistanceHourTest extends AssistanceSpecification {

    private AssistanceHourLogged logged(Object hour) {
        return given(opened()).when(hour).the(AssistanceHourLogged.class);
    }

    @Test
    void an_hour_is_kept_with_the_day_it_was_done_and_the_day_it_was_known() {
        var logged = logged(hour("entry-1", "2024-11-20", 45).loggedOn("2024-12-02"));

        assertThat(logged.effectiveOn()).isEqualTo("2024-11-20");
        assertThat(logged.recordedOn()).isEqualTo("2024-12-02");
        assertThat(logged.countedMinutes()).isEqualTo(45);
        assertThat(logged.origin()).isNull();
    }

    @Test
    void both_dates_concern_the_convention_and_the_collectivity() {
        var metadata = given(opened())
                .when(hour("entry-1", "2024-11-20", 45).logged())
                .metadata()
                .getFirst();

        assertThat(metadata)
                .containsEntry(MetadataKey.CONVENTION, "convention-cdg-62-libercourt-2024")
                .containsEntry(MetadataKey.COLLECTIVITY, LIBERCOURT.value());
    }

    @Test
    void today_is_allowed_and_tomorrow_is_refused() {
        logged(hour("entry-1", "2024-11-20", 45).loggedOn("2024-11-20"));
        given().when(hour("entry-2", "2024-11-21", 45).loggedOn("2024-11-20")).expectRefusal(FUTURE_DATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 720})
    void a_minute_and_twelve_hours_are_allowed(int minutes) {
        assertThat(logged(hour("entry-1", "2024-11-20", minutes).logged()).countedMinutes())
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 721, Integer.MAX_VALUE})
    void nothing_less_and_nothing_more(int minutes) {
        given(opened()).when(hour("entry-1", "2024-11-20", minutes).logged()).expectRefusal(BAD_DURATION);
    }

    @Test
    void the_first_and_the_last_day_are_in_the_term() {
        logged(hour("entry-1", "2024-10-16", 45).logged());
        given().when(hour("entry-2", "2029-10-15", 45).logged()).the(AssistanceHourLogged.class);
    }

    @Test
    void the_eve_of_the_first_day_and_the_day_after_the_last_are_not() {
        given(opened()).when(hour("entry-1", "2024-10-15", 45).logged()).expectRefusal(OUT_OF_TERM);
        given().when(hour("entry-2", "2029-10-16", 45).logged()).expectRefusal(OUT_OF_TERM);
    }

    @Test
    void a_retroactive_start_is_served_from_the_deed_on_only() {
        var signedLater = new OpenAssistanceLedger(
                LEDGER,
                Communes.CDG_62,
                LIBERCOURT,
                day("2024-11-12"),
                List.of(new Term(day("2024-11-01"), day("2029-10-31"))));

        given(signedLater).when(hour("entry-1", "2024-11-11", 45).logged()).expectRefusal(OUT_OF_TERM);
        given().when(hour("entry-2", "2024-11-12", 45).logged()).the(AssistanceHourLogged.class);
    }

    @Test
    void what_was_really_done_after_the_end_is_kept_with_its_reason_and_never_counted() {
        var outcome = given(opened())
                .when(hour("entry-1", "2029-10-16", 45)
                        .afterTheEnd("Panne le jour du vote.")
                        .logged());

        assertThat(outcome.the(AssistanceHourLogged.class).offConventionReason())
                .isEqualTo("Panne le jour du vote.");
        assertThat(raised(outcome)).containsExactly("ENTRY/entry-1 OFF_CONVENTION");
    }

    @Test
    void a_reason_does_not_open_the_days_before_the_start() {
        given(opened())
                .when(hour("entry-1", "2024-10-15", 45).afterTheEnd("Urgence.").logged())
                .expectRefusal(OUT_OF_TERM);
    }

    @Test
    void what_is_outside_the_prestation_is_kept_and_not_counted() {
        var figures = closed(given(
                        opened(),
                        hour("entry-1", "2024-11-20", 200)
                                .of(AssistanceCategory.OUT_OF_SCOPE)
                                .logged(),
                        hour("entry-2", "2024-11-21", 60)
                                .of(AssistanceCategory.PREVENTIVE_MAINTENANCE)
                                .logged(),
                        hour("entry-3", "2024-11-22", 30).logged())
                .when(closing(1, "2025-10-16")));

        assertThat(figures.minutes()).isEqualTo(90);
        assertThat(figures.maintenanceMinutes()).isEqualTo(60);
        assertThat(figures.assistanceMinutes()).isEqualTo(30);
    }

    @Test
    void a_session_held_for_several_counts_whole_for_each_and_says_so() {
        var logged = logged(
                hour("entry-1", "2024-11-20", 120).sharedIn("session-lens").logged());

        assertThat(logged.service().shared()).isTrue();
        assertThat(logged.countedMinutes()).isEqualTo(120);
    }

    @Test
    void an_entry_that_proves_step_S8_does_not_count_until_released() {
        var proving = hour("entry-1", "2024-11-20", 120).proving().logged();

        assertThat(closed(given(opened(), proving).when(closing(1, "2025-10-16")))
                        .minutes())
                .isZero();
    }

    @Test
    void the_last_day_of_the_contract_year_asks_for_no_reason_and_the_day_after_does() {
        logged(hour("entry-1", "2025-10-15", 45).loggedOn("2025-10-15"));
        given().when(hour("entry-2", "2025-10-15", 45).loggedOn("2025-10-16"))
                .expectRefusal(LATE_ENTRY_REASON_REQUIRED);
    }

    @Test
    void with_a_reason_it_is_recorded_late_and_says_why() {
        var logged = logged(
                hour("entry-1", "2025-10-15", 45).late("Fiche retrouvée.").loggedOn("2025-11-20"));

        assertThat(logged.lateReason()).isEqualTo("Fiche retrouvée.");
        assertThat(logged.recordedOn()).isEqualTo("2025-11-20");
    }

    @Test
    void the_same_entry_under_another_command_is_refused() {
        given(opened(), hour("entry-1", "2024-11-20", 45).logged())
                .when(hour("entry-1", "2024-11-20", 45).logged())
                .expectRefusal(ENTRY_ALREADY_LOGGED);
    }

    @Test
    void a_planned_session_is_held_once() {
        given(
                        opened(),
                        planned("plan-1", "2025-06-12", 60),
                        hour("entry-1", "2025-06-12", 55).holding("plan-1").logged())
                .when(hour("entry-2", "2025-06-12", 55).holding("plan-1").logged())
                .expectRefusal(PLAN_UNKNOWN);
    }

    @Test
    void a_session_nobody_planned_is_not_held() {
        given(opened())
                .when(hour("entry-1", "2025-06-12", 55).holding("plan-1").logged())
                .expectRefusal(PLAN_UNKNOWN);
    }

    @Test
    void an_entry_taken_over_keeps_the_line_it_comes_from() {
        var origin = new EntryOrigin(Sha256.of("fichier"), 12, "GLPI-4521");
        var taken = new ImportAssistanceHour(
                LEDGER,
                new EntryId("entry-1"),
                hour("entry-1", "2024-11-20", 45).service(),
                null,
                "Reprise du tableau de 2024.",
                origin);

        assertThat(given(opened()).when(taken).the(AssistanceHourLogged.class).origin())
                .isEqualTo(origin);
        given(told(taken, "2025-12-01")).when(taken).expectRefusal(ENTRY_ALREADY_LOGGED);
    }
}
