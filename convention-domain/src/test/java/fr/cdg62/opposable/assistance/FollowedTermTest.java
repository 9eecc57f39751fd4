package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.day;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.openedFrom;
import static fr.cdg62.opposable.assistance.LedgerScenario.revised;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.LEDGER_ALREADY_OPEN;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.LEDGER_ENDS_ANOTHER_DAY;
import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerClosed;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerOpened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerReopened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerTransferred;
import fr.cdg62.opposable.assistance.api.AssistanceTermRevised;
import fr.cdg62.opposable.assistance.api.CloseAssistanceLedger;
import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.assistance.api.TransferAssistanceLedger;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.AssistanceTime;
import fr.cdg62.opposable.assistance.value.CarryOver;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

/** A ledger follows its convention: opened once, revised, closed on its last day, owed to whoever is bound. */
class FollowedTermTest extends AssistanceSpecification {

    private static Told closed(String lastDay, String on) {
        return told(new CloseAssistanceLedger(LEDGER, day(lastDay)), on);
    }

    @Test
    void it_opens_with_what_the_house_holds_to() {
        var opened = when(opened()).the(AssistanceLedgerOpened.class);

        assertThat(opened.conventionId()).isEqualTo(LEDGER.convention());
        assertThat(opened.policy()).isEqualTo(AssistancePolicy.current());
        assertThat(opened.policy().floor()).isEqualTo(new AssistanceTime(120));
        assertThat(opened.policy().carryOver()).isEqualTo(CarryOver.NONE);
    }

    @Test
    void it_opens_once() {
        given(opened()).when(openedFrom("2024-10-17", "2029-10-16")).expectRefusal(LEDGER_ALREADY_OPEN);
    }

    @Test
    void it_belongs_to_the_centre_of_its_convention() {
        var other = new OpenAssistanceLedger(
                LEDGER, new CentreId("cdg-59"), LIBERCOURT, day("2024-10-16"), opened().periods());

        when(other).expectRefusal(CommonCode.CENTRE_MISMATCH);
    }

    @Test
    void a_renewal_covers_more_days() {
        var renewed = revised("2034-10-15", "convention.renewed", "2029-09-15");

        given(opened(), renewed)
                .when(hour("entry-1", "2029-10-16", 45).logged())
                .the(AssistanceHourLogged.class);
    }

    @Test
    void the_same_days_are_no_news() {
        given(opened())
                .when(revised("2029-10-15", "convention.end-revised", "2029-10-20"))
                .expectNoEvents();
    }

    @Test
    void an_entry_the_revised_end_leaves_outside_is_flagged_and_cleared_when_it_is_covered_again() {
        var outcome = given(
                        opened(),
                        hour("entry-1", "2025-03-01", 45).logged(),
                        hour("entry-2", "2025-02-28", 45).logged(),
                        revised("2025-02-28", "convention.end-revised", "2025-03-17"))
                .when(revised("2025-03-31", "convention.end-revised", "2025-03-20"));

        assertThat(cleared(outcome)).containsExactly("ENTRY/entry-1 AFTER_END");
    }

    @Test
    void what_was_done_after_the_end_counts_once_the_days_are_covered_after_all() {
        var late = hour("entry-1", "2029-10-16", 120).afterTheEnd("Panne.").logged();
        var outcome = given(opened(), late).when(revised("2034-10-15", "convention.renewed", "2029-11-02"));

        assertThat(cleared(outcome)).containsExactly("ENTRY/entry-1 OFF_CONVENTION");
        assertThat(closed(given(revised("2034-10-15", "convention.renewed", "2029-11-02"))
                                .when(closing(6, "2030-10-16")))
                        .minutes())
                .isEqualTo(120);
    }

    @Test
    void the_end_of_the_convention_closes_it_on_the_last_day_once() {
        given(opened()).when(closed("2029-10-15", "2029-10-16")).expectKinds(AssistanceLedgerClosed.class);
        given(closed("2029-10-15", "2029-10-16"))
                .when(closed("2029-10-15", "2029-10-17"))
                .expectNoEvents();
    }

    @Test
    void it_closes_on_no_other_day() {
        given(opened()).when(closed("2029-10-16", "2029-10-17")).expectRefusal(LEDGER_ENDS_ANOTHER_DAY);
    }

    @Test
    void an_end_revised_since_reopens_it_and_the_next_end_closes_it_again() {
        var outcome = given(opened(), closed("2029-10-15", "2029-10-16"))
                .when(revised("2034-10-15", "convention.renewed", "2029-10-20"));

        outcome.expectKinds(AssistanceTermRevised.class, AssistanceLedgerReopened.class);
        assertThat(outcome.the(AssistanceLedgerReopened.class).closedOn()).isEqualTo("2029-10-15");
        given(revised("2034-10-15", "convention.renewed", "2029-10-20"))
                .when(closed("2034-10-15", "2034-10-16"))
                .expectKinds(AssistanceLedgerClosed.class);
    }

    @Test
    void the_successor_is_owed_the_rest_from_its_day_on() {
        var transfer = new TransferAssistanceLedger(LEDGER, ARRAS, day("2026-01-01"));
        var transferred = given(opened()).when(told(transfer, "2025-12-20")).the(AssistanceLedgerTransferred.class);

        assertThat(transferred.from()).isEqualTo(LIBERCOURT);
        assertThat(given(told(transfer, "2025-12-20"))
                        .when(hour("entry-1", "2025-12-31", 45).logged())
                        .metadata()
                        .getFirst())
                .containsEntry(MetadataKey.COLLECTIVITY, LIBERCOURT.value());
        assertThat(given(hour("entry-1", "2025-12-31", 45).logged())
                        .when(hour("entry-2", "2026-01-01", 45).logged())
                        .metadata()
                        .getFirst())
                .containsEntry(MetadataKey.COLLECTIVITY, ARRAS.value());
        given().when(told(transfer, "2026-01-02")).expectNoEvents();
    }
}
