package fr.cdg62.opposable.access.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.opposable.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class AccountIdTest {

    @Test
    void an_account_names_its_centre() {
        assertThat(new AccountId("account-cdg-62-imaginaire")).hasToString("account-cdg-62-imaginaire");
    }

    @Test
    void a_text_without_a_centre_names_no_account() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new AccountId("account-imaginaire"))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("BAD_IDENTIFIER"));
    }
}
