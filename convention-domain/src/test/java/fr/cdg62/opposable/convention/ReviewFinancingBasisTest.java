package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.cdgAuthorised;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.communeAuthorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Outcome;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.FinancingBasisLost;
import fr.cdg62.opposable.convention.api.FinancingBasisRestored;
import fr.cdg62.opposable.convention.api.ReviewFinancingBasis;
import fr.cdg62.opposable.convention.api.TransferConvention;
import fr.cdg62.opposable.convention.value.PricingClause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From 1 December 2024 to 30 November 2029, Libercourt affiliated since 1988. */
class ReviewFinancingBasisTest extends ConventionSpecification {

    private static final ReviewFinancingBasis REVIEW = new ReviewFinancingBasis(CONVENTION);

    private static ConventionEvent lost(String on) {
        return new FinancingBasisLost(CONVENTION, day(on));
    }

    private static ConventionEvent restored(String on) {
        return new FinancingBasisRestored(CONVENTION, day(on));
    }

    private static void expect(Outcome outcome, ConventionEvent... facts) {
        var told = outcome.of(ConventionEvent.class);
        assertThat(told.stream().filter(e -> !(e instanceof AnomalyRaised || e instanceof AnomalyCleared)))
                .isEqualTo(List.of(facts));
    }

    @Test
    void while_the_affiliation_lasts_nothing_is_said() {
        given(signed()).when(REVIEW).expectNoEvents();
    }

    @Test
    void before_both_have_signed_nothing_is_said() {
        register.leaves(LIBERCOURT, "2025-06-30");

        given(authorised()).when(REVIEW).expectNoEvents();
    }

    @Test
    void the_basis_is_lost_on_the_day_after_the_last_of_the_affiliation() {
        register.leaves(LIBERCOURT, "2025-06-30");

        var outcome = given(signed()).when(REVIEW);
        expect(outcome, lost("2025-07-01"));
        outcome.expectAnomalies("CONVENTION FINANCING_BASIS_LOST");
    }

    @Test
    void twice_it_is_said_once() {
        register.leaves(LIBERCOURT, "2025-06-30");

        given(signed(), REVIEW).when(REVIEW).expectNoEvents();
    }

    @Test
    void an_affiliation_that_ends_on_the_last_day_of_the_term_takes_nothing_away() {
        register.leaves(LIBERCOURT, "2029-11-30");

        given(signed()).when(REVIEW).expectNoEvents();
    }

    @Test
    void one_that_ends_on_the_eve_does() {
        register.leaves(LIBERCOURT, "2029-11-29");

        expect(given(signed()).when(REVIEW), lost("2029-11-30"));
    }

    @Test
    void one_that_ended_before_the_first_day_is_lost_from_that_day() {
        register.leaves(LIBERCOURT, "2024-11-20");

        expect(given(signed()).when(REVIEW), lost("2024-12-01"));
    }

    @Test
    void affiliated_again_the_basis_is_restored_and_no_anomaly_stands() {
        register.leaves(LIBERCOURT, "2025-06-30").affiliated(LIBERCOURT, "2026-01-01");

        var outcome = given(signed()).when(REVIEW);
        expect(outcome, lost("2025-07-01"), restored("2026-01-01"));
        outcome.expectAnomalies();
    }

    @Test
    void affiliated_again_without_a_gap_nothing_was_lost() {
        register.leaves(LIBERCOURT, "2025-06-30").affiliated(LIBERCOURT, "2025-07-01");

        given(signed()).when(REVIEW).expectNoEvents();
    }

    @Test
    void a_successor_that_is_not_affiliated_loses_it_from_its_first_day() {
        register.registered(ARRAS, LegalCategory.COMMUNE).succeeded(LIBERCOURT, ARRAS, "2026-01-01");

        expect(
                given(signed(), new TransferConvention(CONVENTION, ARRAS, day("2026-01-01"), "ARRETE-2025-9"))
                        .when(REVIEW),
                lost("2026-01-01"));
    }

    @Test
    void a_convention_at_a_price_of_its_own_rests_on_no_affiliation() {
        register.leaves(LIBERCOURT, "2025-06-30");

        given(
                        draft(PricingClause.PRICED_BY_CONVENTION),
                        choice("2024-10-16"),
                        cdgAuthorised(),
                        communeAuthorised(),
                        startsOn("2024-12-01"),
                        signature(COLLECTIVITY).on("2024-11-04"),
                        signature(CDG).on("2024-11-04"))
                .when(REVIEW)
                .expectNoEvents();
    }
}
