package fr.cdg62.opposable.collectivity;

import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.collectivity.api.AffiliationEnded;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.collectivity.model.RegisterFold;
import fr.cdg62.opposable.collectivity.rule.CollectivityCode;
import fr.cdg62.opposable.collectivity.value.RegisterEntry;
import fr.cdg62.opposable.convention.value.AffiliationFacts;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndAffiliationTest extends CollectivitySpecification {

    @Test
    void an_affiliation_may_end_on_its_first_day() {
        given(register(), affiliation("2025-01-01")).when(end("2025-01-01")).expectKinds(AffiliationEnded.class);
    }

    @Test
    void it_does_not_end_on_the_eve() {
        given(register(), affiliation("2025-01-01"))
                .when(end("2024-12-31"))
                .expectRefusal(CollectivityCode.NOT_AFFILIATED);
    }

    @Test
    void it_ends_once() {
        given(register(), affiliation("1988-01-01"), end("2024-12-31"))
                .when(end("2024-12-30"))
                .expectRefusal(CollectivityCode.NOT_AFFILIATED);
    }

    @Test
    void the_register_answers_for_each_day() {
        var affiliations = Stream.of(register(), affiliation("1988-01-01"), end("2024-12-31"))
                .toList();
        given(affiliations).when(affiliation("2026-01-01"));

        RegisterEntry entry = null;
        for (Object event : recorded(LIBERCOURT.value())) {
            entry = RegisterFold.fold(entry, (CollectivityEvent) event);
        }
        assertThat(AffiliationFacts.on(LocalDate.parse("2024-12-31"), entry.affiliations())
                        .affiliated())
                .isTrue();
        assertThat(AffiliationFacts.on(LocalDate.parse("2025-01-01"), entry.affiliations())
                        .affiliated())
                .isFalse();
        assertThat(AffiliationFacts.on(LocalDate.parse("2026-01-01"), entry.affiliations())
                        .since())
                .isEqualTo("2026-01-01");
    }
}
