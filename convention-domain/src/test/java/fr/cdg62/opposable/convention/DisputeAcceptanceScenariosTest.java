package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.DisputeScenario.CLAIM;
import static fr.cdg62.opposable.convention.DisputeScenario.DISPUTE;
import static fr.cdg62.opposable.convention.DisputeScenario.LETTER;
import static fr.cdg62.opposable.convention.DisputeScenario.claimed;
import static fr.cdg62.opposable.convention.DisputeScenario.disputed;
import static fr.cdg62.opposable.convention.DisputeScenario.mediated;
import static fr.cdg62.opposable.convention.DisputeScenario.mediationEnded;
import static fr.cdg62.opposable.convention.DisputeScenario.step;
import static fr.cdg62.opposable.convention.NoticeBuilder.letter;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.AmicableStepKind.MEETING;
import static fr.cdg62.opposable.convention.value.AmicableStepKind.OFFER;
import static fr.cdg62.opposable.convention.value.AmicableStepKind.WRITTEN_PROPOSAL;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ClaimReceived;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.DisputeReading;
import fr.cdg62.opposable.convention.value.ClaimStanding;
import fr.cdg62.opposable.convention.value.ContestClock;
import fr.cdg62.opposable.convention.value.ContestState;
import fr.cdg62.opposable.convention.value.DisputePolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scenarios of the legal sheet on claims and disputes, by their ids. */
class DisputeAcceptanceScenariosTest extends ConventionSpecification {

    @Test
    void A26_a_claim_after_a_termination_is_kept_and_excluded_by_the_clause_and_nothing_is_to_be_paid() {
        given(signed(), training("2024-12-02"), letter("2026-03-09").told())
                .when(claimed("2026-04-10"))
                .expectEvents(new ClaimReceived(
                        CONVENTION,
                        CLAIM,
                        COLLECTIVITY,
                        150_000,
                        "Préjudice né de la résiliation.",
                        day("2026-04-10"),
                        LETTER,
                        ClaimStanding.EXCLUDED_BY_ART6_RESILIATION));
    }

    @Test
    void A41_amicable_letters_leave_the_last_day_where_it_was() {
        var clock = clock(
                disputed(),
                step(WRITTEN_PROPOSAL, "2026-03-20"),
                step(MEETING, "2026-04-08"),
                step(OFFER, "2026-04-30"));

        assertThat(clock.deadline().orElseThrow().date()).isEqualTo("2026-05-15");
    }

    @Test
    void A41_a_mediation_agreed_in_time_moves_it() {
        assertThat(clock(disputed(), mediated("2026-04-02")).on(day("2026-06-15")))
                .isEqualTo(ContestState.INTERRUPTED);
        assertThat(clock(disputed(), mediated("2026-04-02"), mediationEnded("2026-06-30"))
                        .deadline()
                        .orElseThrow()
                        .date())
                .isEqualTo("2026-08-31");
    }

    /** What the events recorded make of the time to contest. */
    private ContestClock clock(Told... facts) {
        var play = new Play();
        return DisputeReading.of(play.told(List.of(facts)))
                .dispute(DISPUTE)
                .flatMap(dispute -> dispute.contestClock(DisputePolicy.current()))
                .orElseThrow();
    }

    private static final class Play extends ConventionSpecification {

        List<ConventionEvent> told(List<Told> facts) {
            given(signed(), facts.subList(0, facts.size() - 1)).when(facts.getLast());
            return recorded(CONVENTION.value()).stream()
                    .map(ConventionEvent.class::cast)
                    .toList();
        }
    }
}
