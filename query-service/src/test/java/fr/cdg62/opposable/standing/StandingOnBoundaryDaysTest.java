package fr.cdg62.opposable.standing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingOnBoundaryDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-19, NOT_YET,     2024-09-20, convention.drafted",
        "2024-09-20, DRAFT,       2024-09-20, convention.drafted",
        "2024-10-15, DRAFT,       2024-09-20, convention.drafted",
        "2024-10-16, DELIBERATED, 2024-10-16, convention.deliberation-recorded",
        "2024-11-03, DELIBERATED, 2024-10-16, convention.deliberation-recorded",
        "2024-11-04, SIGNED,      2024-11-04, convention.signed",
        "2024-11-30, SIGNED,      2024-11-04, convention.signed",
        "2024-12-01, IN_FORCE,    2024-12-01, convention.started",
        "2029-11-30, IN_FORCE,    2024-12-01, convention.started",
        "2029-12-01, EXPIRED,     2029-12-01, convention.expired"
    })
    void the_state_follows_the_date_asked_about(LocalDate day, ConventionState state, LocalDate since, String event) {
        var standing = line(Libercourt.expired()).on(day);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.since()).isEqualTo(since);
        assertThat(standing.by().event()).isEqualTo(event);
        assertThat(standing.byCalendar()).isEqualTo(state == ConventionState.NOT_YET);
        var file =
                Story.fold(new ConventionFileProjection(), Libercourt.expired().events());
        assertThat(file.get(Libercourt.CONVENTION.value()).on(day)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-30, SIGNED", "2024-12-01, IN_FORCE", "2029-11-30, IN_FORCE", "2029-12-01, EXPIRED"})
    void the_calendar_alone_starts_and_ends_a_signed_convention(LocalDate day, ConventionState state) {
        var standing = line(Libercourt.signed()).on(day);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.by().event()).isEqualTo("convention.signed");
        assertThat(standing.byCalendar()).isEqualTo(state != ConventionState.SIGNED);
    }

    @ParameterizedTest
    @CsvSource({
        "2029-11-30, IN_FORCE, 2024-12-01, convention.started, false",
        "2029-12-01, RENEWED,  2029-12-01, convention.renewed, false",
        "2034-11-30, RENEWED,  2029-12-01, convention.renewed, false",
        "2034-12-01, EXPIRED,  2034-12-01, convention.renewed, true"
    })
    void renewed_it_goes_on_for_a_second_period(
            LocalDate day, ConventionState state, LocalDate since, String event, boolean byCalendar) {
        var standing = line(Libercourt.renewed()).on(day);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.since()).isEqualTo(since);
        assertThat(standing.by().event()).isEqualTo(event);
        assertThat(standing.byCalendar()).isEqualTo(byCalendar);
    }

    @Test
    void one_deliberation_is_not_enough() {
        var story = Libercourt.deliberated().events();
        var oneSide = Story.fold(new PortfolioProjection(), story.subList(0, 9))
                .firstEntry()
                .getValue();
        assertThat(oneSide.on(LocalDate.parse("2024-10-16")).state()).isEqualTo(ConventionState.DRAFT);
    }

    @Test
    void the_choice_is_that_of_the_day() {
        var line = line(Libercourt.deliberated());
        assertThat(line.choiceOn(LocalDate.parse("2024-10-15"))).isEmpty();
        assertThat(line.choiceOn(LocalDate.parse("2024-10-16")).orElseThrow().prestations())
                .map(Enum::name)
                .containsExactly("P2", "P3");
    }

    private static PortfolioLine line(Story story) {
        return Story.fold(new PortfolioProjection(), story.events()).get(Libercourt.CONVENTION.value());
    }
}
