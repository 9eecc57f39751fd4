package fr.cdg62.opposable.assistance.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.identity.CentreId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerIdTest {

    @Test
    void a_ledger_is_its_convention_under_another_prefix() {
        var convention = new ConventionId("convention-cdg-62-libercourt-2024");

        assertThat(LedgerId.of(convention)).isEqualTo(new LedgerId("ledger-cdg-62-libercourt-2024"));
        assertThat(LedgerId.of(convention).convention()).isEqualTo(convention);
        assertThat(LedgerId.of(convention).centre()).isEqualTo(new CentreId("cdg-62"));
        assertThat(LedgerId.of(convention)).hasToString("ledger-cdg-62-libercourt-2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"convention-cdg-62-libercourt-2024", "ledger-libercourt", "ledger-cdg-62-", "Ledger-cdg-62-x"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> new LedgerId(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "entry", "entry-", "entry-A", "plan-1"})
    void an_entry_names_itself_one(String text) {
        assertThatThrownBy(() -> new EntryId(text)).isInstanceOf(InvalidValue.class);
    }
}
