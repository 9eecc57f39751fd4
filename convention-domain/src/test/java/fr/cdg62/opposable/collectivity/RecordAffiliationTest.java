package fr.cdg62.opposable.collectivity;

import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;

import fr.cdg62.opposable.collectivity.api.AffiliationRecorded;
import fr.cdg62.opposable.collectivity.rule.CollectivityCode;
import fr.cdg62.opposable.collectivity.value.AffiliationKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordAffiliationTest extends CollectivitySpecification {

    @Test
    void a_body_is_affiliated_from_a_day_on() {
        given(register())
                .when(affiliation("1988-01-01"))
                .expectEvents(new AffiliationRecorded(
                        LIBERCOURT, LocalDate.parse("1988-01-01"), AffiliationKind.COMPULSORY, null));
    }

    @Test
    void while_one_runs_another_is_refused() {
        given(register(), affiliation("1988-01-01"))
                .when(affiliation("2030-01-01"))
                .expectRefusal(CollectivityCode.AFFILIATION_OVERLAPS);
    }

    @Test
    void on_the_last_day_of_the_former_it_is_refused() {
        given(register(), affiliation("1988-01-01"), end("2024-12-31"))
                .when(affiliation("2024-12-31"))
                .expectRefusal(CollectivityCode.AFFILIATION_OVERLAPS);
    }

    @Test
    void the_day_after_it_is_accepted() {
        given(register(), affiliation("1988-01-01"), end("2024-12-31"))
                .when(affiliation("2025-01-01"))
                .expectKinds(AffiliationRecorded.class);
    }
}
