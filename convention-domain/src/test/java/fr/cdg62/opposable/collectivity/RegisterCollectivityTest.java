package fr.cdg62.opposable.collectivity;

import static fr.cdg62.opposable.cast.Communes.CDG_62;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import fr.cdg62.opposable.collectivity.api.PopulationRecorded;
import fr.cdg62.opposable.collectivity.api.RegisterCollectivity;
import fr.cdg62.opposable.collectivity.rule.CollectivityCode;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.rule.CommonCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegisterCollectivityTest extends CollectivitySpecification {

    @Test
    void a_body_enters_the_register_with_its_population() {
        var outcome = when(register());

        outcome.expectKinds(CollectivityRegistered.class, PopulationRecorded.class);
        assertThat(outcome.the(PopulationRecorded.class))
                .isEqualTo(new PopulationRecorded(LIBERCOURT, 2025, 8138, "collectivites-62.csv"));
        assertThat(outcome.metadata().getLast()).containsEntry("collectivity", "collectivity-cdg-62-216209072");
    }

    @Test
    void twice_with_other_content_is_refused() {
        given(register()).when(register(8139)).expectRefusal(CollectivityCode.ALREADY_REGISTERED);
    }

    @Test
    void an_id_that_names_another_siren_is_refused() {
        when(new RegisterCollectivity(
                        LIBERCOURT,
                        CDG_62,
                        new Siren("216200410"),
                        LegalCategory.COMMUNE,
                        null,
                        "Arras",
                        "62",
                        null,
                        2025,
                        42000,
                        "collectivites-62.csv",
                        LocalDate.parse("2025-01-01")))
                .expectRefusal(CollectivityCode.ID_MISMATCH);
    }

    @Test
    void a_register_of_today_is_read() {
        when(Told.of(register()).on("2025-01-01")).expectKinds(CollectivityRegistered.class, PopulationRecorded.class);
    }

    @Test
    void a_register_of_tomorrow_is_refused() {
        when(Told.of(register()).on("2024-12-31")).expectRefusal(CommonCode.FUTURE_DATE);
    }
}
