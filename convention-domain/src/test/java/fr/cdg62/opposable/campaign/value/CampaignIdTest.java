package fr.cdg62.opposable.campaign.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.identity.CentreId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignIdTest {

    @Test
    void it_names_its_centre() {
        assertThat(new CampaignId("campaign-cdg-62-reconduction-2029").centre()).isEqualTo(new CentreId("cdg-62"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign-reconduction", "campaign-cdg-62", "campaign-cdg-62-É", "convention-cdg-62-x"})
    void anything_else_is_refused(String entered) {
        assertThatThrownBy(() -> new CampaignId(entered))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("BAD_IDENTIFIER"));
    }
}
