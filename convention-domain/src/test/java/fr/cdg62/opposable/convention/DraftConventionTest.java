package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ALREADY_DRAFTED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.COLLECTIVITY_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;

class DraftConventionTest extends ConventionSpecification {

    @Test
    void a_registered_collectivity_is_written_in_the_file_as_the_register_described_it() {
        when(draft())
                .expectEvents(new ConventionDrafted(
                        CONVENTION,
                        CDG_62,
                        new CollectivityFacts(LIBERCOURT, "Libercourt", LegalCategory.COMMUNE),
                        PricingClause.ADDITIONAL_CONTRIBUTION,
                        null,
                        day("2024-09-01")));
    }

    @Test
    void the_event_says_who_what_and_which_rules_held() {
        var metadata = when(Told.of(draft()).as("command-7")).metadata().getFirst();

        assertThat(metadata)
                .containsEntry("centre", "cdg-62")
                .containsEntry("collectivity", "collectivity-cdg-62-216209072")
                .containsEntry("convention", "convention-cdg-62-libercourt-2024")
                .containsEntry("actor", "account-agent")
                .containsEntry("commandId", "command-7")
                .containsEntry(
                        "rules",
                        "DraftedOnce,OneCentre,NotInTheFuture,CollectivityIsRegistered,CollectivityStandsThatDay")
                .doesNotContainKeys("expectedVersion", "dryRun");
    }

    @Test
    void a_second_draft_under_the_same_id_is_refused() {
        given(draft()).when(draft(PricingClause.PRICED_BY_CONVENTION)).expectRefusal(ALREADY_DRAFTED);
    }

    @Test
    void a_body_that_is_not_in_the_register_is_refused() {
        when(new DraftConvention(
                        CONVENTION, CDG_62, ARRAS, PricingClause.PRICED_BY_CONVENTION, null, day("2024-09-01")))
                .expectRefusal(COLLECTIVITY_UNKNOWN);
    }

    @Test
    void another_centre_than_the_one_named_by_the_ids_is_refused() {
        when(new DraftConvention(
                        CONVENTION,
                        new CentreId("cdg-59"),
                        LIBERCOURT,
                        PricingClause.PRICED_BY_CONVENTION,
                        null,
                        day("2024-09-01")))
                .expectRefusal(CommonCode.CENTRE_MISMATCH);
    }

    @Test
    void a_draft_of_today_is_accepted_and_of_tomorrow_refused() {
        when(Told.of(draft()).on("2024-09-01")).expectKinds(ConventionDrafted.class);
    }

    @Test
    void a_draft_dated_tomorrow_is_refused() {
        when(Told.of(draft()).on("2024-08-31")).expectRefusal(CommonCode.FUTURE_DATE);
    }
}
