package fr.cdg62.opposable.application.ledger;

import static fr.cdg62.opposable.application.ledger.SignedConventions.ARRAS;
import static fr.cdg62.opposable.application.ledger.SignedConventions.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.LedgerBook;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.ledger.LedgerCount;
import fr.cdg62.opposable.standing.Holders;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two conventions of Libercourt, from 1 December 2014 and from 1 December 2024, with five years between them. */
class KnownLedgersTest {

    private static final KnownLedgers LEDGERS = new KnownLedgers(
            List.of(ledger(LIBERCOURT, "2014-12-01"), ledger(LIBERCOURT, "2024-12-01"), ledger(ARRAS, "2024-12-01")));

    @ParameterizedTest
    @CsvSource({
        "2014-11-30, 2014",
        "2014-12-01, 2014",
        "2019-11-30, 2014",
        "2019-12-01, 2014",
        "2024-11-30, 2014",
        "2024-12-01, 2024",
        "2029-11-30, 2024",
        "2029-12-01, 2024"
    })
    void an_hour_belongs_to_the_convention_that_covers_its_day_or_else_to_the_last_before(
            LocalDate servedOn, String year) {
        assertThat(LEDGERS.of(body(LIBERCOURT), servedOn).id().value()).endsWith(LIBERCOURT + "-" + year + "-12-01");
    }

    @Test
    void a_body_without_a_convention_has_no_ledger() {
        assertThatThrownBy(() -> LEDGERS.of(body("200033579"), LocalDate.parse("2025-03-12")))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("LEDGER_UNKNOWN"));
    }

    @Test
    void two_conventions_that_cover_the_same_day_are_not_chosen_between() {
        var two = new KnownLedgers(List.of(ledger(ARRAS, "2024-12-01"), ledger(ARRAS, "2025-01-01")));

        assertThat(two.of(body(ARRAS), LocalDate.parse("2024-12-31")).id().value())
                .endsWith("2024-12-01");
        assertThatThrownBy(() -> two.of(body(ARRAS), LocalDate.parse("2025-01-01")))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("LEDGER_AMBIGUOUS"));
    }

    private static KnownLedger ledger(String siren, String firstDay) {
        var facts = new CollectivityFacts(body(siren), siren, LegalCategory.COMMUNE);
        var term = Term.ofYears(LocalDate.parse(firstDay), 5);
        return new KnownLedger(
                new LedgerId("ledger-cdg-62-" + siren + "-" + firstDay),
                Holders.of(facts),
                new LedgerCount(LedgerBook.opened(List.of(term), AssistancePolicy.current()), List.of()));
    }

    private static CollectivityId body(String siren) {
        return CollectivityId.of(new CentreId("cdg-62"), new Siren(siren));
    }
}
