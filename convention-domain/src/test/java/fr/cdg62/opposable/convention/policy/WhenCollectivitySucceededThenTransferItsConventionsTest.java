package fr.cdg62.opposable.convention.policy;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static fr.cdg62.opposable.cast.Communes.LENS_LIEVIN;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.ToldToAPolicy;
import fr.cdg62.opposable.collectivity.api.SuccessionRecorded;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.TransferConvention;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.policy.Reaction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhenCollectivitySucceededThenTransferItsConventionsTest {

    private static final ConventionId FIRST = new ConventionId("convention-cdg-62-libercourt-2024");
    private static final ConventionId SECOND = new ConventionId("convention-cdg-62-libercourt-2025");

    private final ToldToAPolicy<?> told =
            new ToldToAPolicy<>(new WhenCollectivitySucceededThenTransferItsConventions());

    private static ConventionDrafted drafted(ConventionId id, CollectivityId with) {
        return new ConventionDrafted(
                id,
                CDG_62,
                new CollectivityFacts(with, "Libercourt", LegalCategory.COMMUNE),
                PricingClause.ADDITIONAL_CONTRIBUTION,
                null,
                LocalDate.parse("2024-09-01"));
    }

    private static SuccessionRecorded succeeded(CollectivityId one, CollectivityId by) {
        return new SuccessionRecorded(
                one, by, SuccessionKind.MERGER, LocalDate.parse("2026-01-01"), "ARRETE-2025-9", null);
    }

    private static Reaction transfer(ConventionId id, CollectivityId from, CollectivityId to) {
        return new Reaction(
                new TransferConvention(id, to, LocalDate.parse("2026-01-01"), "ARRETE-2025-9"),
                "transfer/" + id.value() + "/" + from.value() + "/2026-01-01");
    }

    @Test
    void each_convention_of_the_body_is_transferred_and_no_other() {
        told.of(drafted(FIRST, LIBERCOURT), drafted(SECOND, LIBERCOURT))
                .of(drafted(new ConventionId("convention-cdg-62-lens"), LENS_LIEVIN));

        assertThat(told.by(succeeded(LIBERCOURT, ARRAS)))
                .containsExactly(transfer(FIRST, LIBERCOURT, ARRAS), transfer(SECOND, LIBERCOURT, ARRAS));
    }

    @Test
    void a_draft_recorded_after_the_succession_is_too() {
        told.of(succeeded(LIBERCOURT, ARRAS));

        assertThat(told.by(drafted(FIRST, LIBERCOURT))).containsExactly(transfer(FIRST, LIBERCOURT, ARRAS));
    }

    @Test
    void a_successor_that_gives_way_in_turn_passes_it_on() {
        told.of(drafted(FIRST, LIBERCOURT), succeeded(ARRAS, LENS_LIEVIN), succeeded(LIBERCOURT, ARRAS));

        assertThat(told.by(new ConventionTransferred(
                        FIRST,
                        LIBERCOURT,
                        new CollectivityFacts(ARRAS, "Arras", LegalCategory.COMMUNE),
                        LocalDate.parse("2026-01-01"),
                        "ARRETE-2025-9")))
                .containsExactly(transfer(FIRST, ARRAS, LENS_LIEVIN));
    }

    @Test
    void a_body_without_a_convention_asks_for_nothing() {
        assertThat(told.by(succeeded(LIBERCOURT, ARRAS))).isEmpty();
    }
}
