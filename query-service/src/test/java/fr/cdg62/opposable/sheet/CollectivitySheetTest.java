package fr.cdg62.opposable.sheet;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.collectivity.api.AffiliationEnded;
import fr.cdg62.opposable.collectivity.api.PopulationRecorded;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import org.junit.jupiter.api.Test;

class CollectivitySheetTest {

    @Test
    void the_population_is_that_of_the_year_or_the_last_known_before() {
        var sheet =
                sheet(Libercourt.drafted().then(new PopulationRecorded(Libercourt.LIBERCOURT, 2026, 8200, "INSEE")));
        assertThat(sheet.populationOn(parse("2023-12-31"))).isEmpty();
        assertThat(sheet.populationOn(parse("2024-01-01")).orElseThrow().population())
                .isEqualTo(8138);
        assertThat(sheet.populationOn(parse("2025-12-31")).orElseThrow().population())
                .isEqualTo(8138);
        assertThat(sheet.populationOn(parse("2026-01-01")).orElseThrow().population())
                .isEqualTo(8200);
    }

    @Test
    void a_population_corrected_replaces_that_of_its_year_and_stays_in_the_history() {
        var sheet =
                sheet(Libercourt.drafted().then(new PopulationRecorded(Libercourt.LIBERCOURT, 2024, 8140, "INSEE")));
        assertThat(sheet.populationOn(parse("2024-06-01")).orElseThrow().population())
                .isEqualTo(8140);
        assertThat(sheet.timeline()).hasSize(4);
    }

    @Test
    void an_affiliation_covers_both_its_days() {
        var ended = new AffiliationEnded(Libercourt.LIBERCOURT, parse("2025-06-30"), "retrait");
        var sheet = sheet(Libercourt.drafted().then(ended));
        assertThat(sheet.affiliationOn(parse("2007-12-31"))).isEmpty();
        assertThat(sheet.affiliationOn(parse("2008-01-01"))).isPresent();
        assertThat(sheet.affiliationOn(parse("2025-06-30"))).isPresent();
        assertThat(sheet.affiliationOn(parse("2025-07-01"))).isEmpty();
    }

    @Test
    void facts_of_its_conventions_do_not_move_the_version() {
        assertThat(sheet(Libercourt.inForce()).version())
                .isEqualTo(sheet(Libercourt.drafted()).version())
                .isEqualTo(2);
    }

    @Test
    void a_history_without_its_registration_is_refused() {
        RecordedEvent population = Libercourt.drafted().events().get(1);
        assertThatThrownBy(() -> new CollectivitySheetProjection().apply(null, population))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not begin with its registration");
    }

    private static CollectivitySheet sheet(Story story) {
        return Story.fold(new CollectivitySheetProjection(), story.events()).get(Libercourt.LIBERCOURT.value());
    }
}
