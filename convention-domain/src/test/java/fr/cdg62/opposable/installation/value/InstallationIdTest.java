package fr.cdg62.opposable.installation.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.opposable.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class InstallationIdTest {

    @Test
    void an_installation_is_named_after_its_centre() {
        assertThat(new InstallationId("installation-cdg-62")).hasToString("installation-cdg-62");
    }

    @Test
    void a_text_without_a_centre_names_no_installation() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new InstallationId("installation-62"))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("BAD_IDENTIFIER"));
    }
}
