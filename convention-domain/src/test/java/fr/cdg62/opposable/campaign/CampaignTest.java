package fr.cdg62.opposable.campaign;

import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.campaign.api.CampaignLaunched;
import fr.cdg62.opposable.campaign.api.CampaignRefusalRecorded;
import fr.cdg62.opposable.campaign.api.LaunchCampaign;
import fr.cdg62.opposable.campaign.api.RecordCampaignRefusal;
import fr.cdg62.opposable.campaign.model.Campaign;
import fr.cdg62.opposable.campaign.policy.WhenCampaignLaunchedThenProposeRenewals;
import fr.cdg62.opposable.campaign.rule.CampaignCode;
import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.campaign.value.CampaignKind;
import fr.cdg62.opposable.campaign.value.Exclusion;
import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.cast.ToldToAPolicy;
import fr.cdg62.opposable.convention.api.ProposeRenewal;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.policy.Reaction;
import fr.cdg62.opposable.rule.CommonCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everything reaches the edge on 1 December 2025. */
class CampaignTest extends Specification<Campaign> {

    private static final CampaignId ID = new CampaignId("campaign-cdg-62-reconduction-2026");
    private static final ConventionId FIRST = new ConventionId("convention-cdg-62-libercourt-2024");
    private static final ConventionId SECOND = new ConventionId("convention-cdg-62-oignies-2024");

    CampaignTest() {
        super(Campaign.class);
    }

    private static LaunchCampaign launch(Set<ConventionId> conventions, List<Exclusion> excluded, String answerBy) {
        return launch(conventions, excluded, answerBy, "2025-12-01");
    }

    private static LaunchCampaign launch(
            Set<ConventionId> conventions, List<Exclusion> excluded, String answerBy, String on) {
        return new LaunchCampaign(
                ID,
                CDG_62,
                CampaignKind.RENEWAL_PROPOSAL,
                "Reconductions de 2026",
                conventions,
                excluded,
                LocalDate.parse(answerBy),
                null,
                LocalDate.parse(on));
    }

    private static LaunchCampaign both() {
        return launch(Set.of(FIRST, SECOND), List.of(), "2026-03-31");
    }

    @Test
    void it_says_whom_it_asks_and_whom_it_leaves_out() {
        var left = List.of(new Exclusion(SECOND, "Résiliation en cours."));

        var launched = when(launch(Set.of(FIRST), left, "2026-03-31")).the(CampaignLaunched.class);

        assertThat(launched.conventions()).containsExactly(FIRST);
        assertThat(launched.excluded()).isEqualTo(left);
    }

    @Test
    void it_is_launched_once() {
        given(both())
                .when(launch(Set.of(FIRST), List.of(), "2026-03-31"))
                .expectRefusal(CampaignCode.CAMPAIGN_ALREADY_LAUNCHED);
    }

    @Test
    void the_same_launch_twice_is_answered_from_memory() {
        var told = Told.of(both()).as("command-retried");

        assertThat(given(told).when(told).answer().repeated()).isTrue();
    }

    @Test
    void the_same_id_with_other_content_is_refused() {
        given(Told.of(both()).as("command-retried"))
                .when(Told.of(launch(Set.of(FIRST), List.of(), "2026-03-31")).as("command-retried"))
                .expectRefusal(CommandRefusal.COMMAND_ID_REUSED);
    }

    @Test
    void it_asks_somebody() {
        when(launch(Set.of(), List.of(), "2026-03-31")).expectRefusal(CampaignCode.CAMPAIGN_EMPTY);
    }

    @Test
    void what_is_left_out_is_not_asked() {
        when(launch(Set.of(FIRST), List.of(new Exclusion(FIRST, "Doublon.")), "2026-03-31"))
                .expectRefusal(CampaignCode.CAMPAIGN_CONTRADICTS_ITSELF);
    }

    @Test
    void answers_may_be_due_on_the_day_of_the_launch() {
        when(launch(Set.of(FIRST), List.of(), "2025-12-01")).expectKinds(CampaignLaunched.class);
    }

    @Test
    void not_on_the_eve() {
        when(launch(Set.of(FIRST), List.of(), "2025-11-30")).expectRefusal(CampaignCode.ANSWER_BEFORE_LAUNCH);
    }

    @Test
    void it_is_not_launched_tomorrow() {
        when(launch(Set.of(FIRST), List.of(), "2026-03-31", "2025-12-02")).expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void a_convention_that_could_not_be_asked_is_recorded_once() {
        var refusal = new RecordCampaignRefusal(ID, SECOND, "RENEWAL_ALREADY_USED");

        given(both())
                .when(refusal)
                .expectEvents(
                        new CampaignRefusalRecorded(ID, SECOND, "RENEWAL_ALREADY_USED", LocalDate.parse("2025-12-01")));
    }

    @Test
    void twice_is_once() {
        var refusal = new RecordCampaignRefusal(ID, SECOND, "RENEWAL_ALREADY_USED");

        given(both(), refusal).when(refusal).expectNoEvents();
    }

    @Test
    void one_that_is_not_in_it_cannot_have_been_refused() {
        given(launch(Set.of(FIRST), List.of(), "2026-03-31"))
                .when(new RecordCampaignRefusal(ID, SECOND, "NOT_FOUND"))
                .expectRefusal(CampaignCode.NOT_IN_CAMPAIGN);
    }

    @Test
    void each_convention_gets_its_own_proposal_and_a_refusal_is_told_to_the_campaign() {
        var launched = new CampaignLaunched(
                ID,
                CDG_62,
                CampaignKind.RENEWAL_PROPOSAL,
                "Reconductions de 2026",
                Set.of(SECOND, FIRST),
                List.of(),
                LocalDate.parse("2026-03-31"),
                null,
                LocalDate.parse("2025-12-01"));

        var reactions = new ToldToAPolicy<>(new WhenCampaignLaunchedThenProposeRenewals()).by(launched);

        assertThat(reactions)
                .extracting(Reaction::command)
                .containsExactly(
                        new ProposeRenewal(FIRST, ID, LocalDate.parse("2025-12-01"), LocalDate.parse("2026-03-31")),
                        new ProposeRenewal(SECOND, ID, LocalDate.parse("2025-12-01"), LocalDate.parse("2026-03-31")));
        assertThat(reactions.getFirst().otherwise().apply("NOT_SIGNED").command())
                .isEqualTo(new RecordCampaignRefusal(ID, FIRST, "NOT_SIGNED"));
    }
}
