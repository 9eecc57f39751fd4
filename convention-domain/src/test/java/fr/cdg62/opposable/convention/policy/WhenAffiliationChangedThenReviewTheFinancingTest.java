package fr.cdg62.opposable.convention.policy;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static fr.cdg62.opposable.cast.Communes.LENS_LIEVIN;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.ToldToAPolicy;
import fr.cdg62.opposable.collectivity.api.AffiliationEnded;
import fr.cdg62.opposable.collectivity.api.AffiliationRecorded;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.ReviewFinancingBasis;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.policy.Reaction;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhenAffiliationChangedThenReviewTheFinancingTest {

    private static final ConventionId CONVENTION = new ConventionId("convention-cdg-62-libercourt-2024");
    private static final LocalDate DAY = LocalDate.parse("2025-06-30");
    private static final Term TERM = Term.ofYears(LocalDate.parse("2024-12-01"), 5);

    private final ToldToAPolicy<?> told = new ToldToAPolicy<>(new WhenAffiliationChangedThenReviewTheFinancing());

    static Stream<DomainEvent> whatChangesIt() {
        return Stream.of(
                new AffiliationEnded(LIBERCOURT, DAY, "Plus de 350 agents."),
                new AffiliationRecorded(LIBERCOURT, DAY, AffiliationKind.VOLUNTARY, null),
                new ConventionSigned(CONVENTION, DAY, TERM, TERM.lastDay(), false),
                new ConventionRenewed(CONVENTION, Term.ofYears(TERM.lastDay().plusDays(1), 5), DAY),
                new ConventionTransferred(CONVENTION, LIBERCOURT, facts(ARRAS), DAY, "ARRETE-2025-9"));
    }

    private static CollectivityFacts facts(CollectivityId id) {
        return new CollectivityFacts(id, "Libercourt", LegalCategory.COMMUNE);
    }

    private ToldToAPolicy<?> drafted() {
        return told.of(new ConventionDrafted(
                CONVENTION, CDG_62, facts(LIBERCOURT), PricingClause.ADDITIONAL_CONTRIBUTION, null, DAY));
    }

    @ParameterizedTest
    @MethodSource("whatChangesIt")
    void the_convention_is_reviewed_under_an_id_that_names_the_fact(DomainEvent fact) {
        assertThat(drafted().by(fact))
                .containsExactly(new Reaction(
                        new ReviewFinancingBasis(CONVENTION), "review-financing/" + CONVENTION.value() + "/event-1"));
    }

    @Test
    void another_bodys_affiliation_is_nothing_to_it() {
        assertThat(drafted().by(new AffiliationEnded(LENS_LIEVIN, DAY, "Retrait.")))
                .isEmpty();
    }

    @Test
    void once_transferred_the_successors_affiliation_counts() {
        drafted().of(new ConventionTransferred(CONVENTION, LIBERCOURT, facts(ARRAS), DAY, "ARRETE-2025-9"));

        assertThat(told.by(new AffiliationEnded(ARRAS, DAY, "Retrait."))).hasSize(1);
        assertThat(told.by(new AffiliationEnded(LIBERCOURT, DAY, "Retrait."))).isEmpty();
    }
}
