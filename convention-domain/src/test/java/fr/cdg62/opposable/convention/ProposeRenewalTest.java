package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.signed;

import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ProposeRenewal;
import fr.cdg62.opposable.convention.api.RenewalProposed;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import org.junit.jupiter.api.Test;

/** From 1 December 2024 to 30 November 2029. */
class ProposeRenewalTest extends ConventionSpecification {

    private static final CampaignId CAMPAIGN = new CampaignId("campaign-cdg-62-reconduction-2029");

    private static Told proposed(String on) {
        return Told.of(new ProposeRenewal(CONVENTION, CAMPAIGN, day(on), day("2029-12-31")))
                .on("2030-01-10");
    }

    @Test
    void on_the_last_day_it_is_proposed_and_nothing_is_renewed() {
        given(signed())
                .when(proposed("2029-11-30"))
                .expectEvents(new RenewalProposed(CONVENTION, CAMPAIGN, day("2029-11-30"), day("2029-12-31")));
    }

    @Test
    void on_the_day_after_it_is_refused() {
        given(signed()).when(proposed("2029-12-01")).expectRefusal(ConventionCode.CONVENTION_EXPIRED);
    }

    @Test
    void before_both_have_signed_it_is_refused() {
        given(authorised()).when(proposed("2029-11-30")).expectRefusal(ConventionCode.NOT_SIGNED);
    }

    @Test
    void one_campaign_proposes_once() {
        given(signed(), proposed("2029-10-01")).when(proposed("2029-10-01")).expectNoEvents();
    }
}
