package fr.cdg62.opposable.file;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.due.DueProjection;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.standing.ConventionState;
import fr.cdg62.opposable.story.Avenant;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmendmentsOnFileTest {

    private static final LocalDate MARCH = parse("2026-03-01");
    private static final Avenant FIRST = new Avenant("AV-1", MARCH, null, "Sans parapheur.");
    private static final Avenant SECOND = new Avenant("AV-2", parse("2026-09-01"), null, "Sans rien.");

    @Test
    void a_draft_changes_nothing() {
        var file = file(FIRST.draftedIn(Libercourt.inForce()));

        assertThat(file.choiceOn(MARCH).orElseThrow().prestations())
                .map(Enum::name)
                .containsExactly("P2", "P3");
        assertThat(ConsolidatedClause.on(file.amendments(), MARCH)).isEmpty();
    }

    @Test
    void concluded_the_choice_changes_on_the_day_it_takes_effect() {
        var story = FIRST.concludedIn(Libercourt.inForce());
        var line = Story.fold(new PortfolioProjection(), story.events()).get(Libercourt.CONVENTION.value());

        assertThat(line.choiceOn(parse("2026-02-28")).orElseThrow().amendment()).isNull();
        assertThat(line.choiceOn(MARCH).orElseThrow().prestations())
                .map(Enum::name)
                .containsExactly("P1", "P3");
        assertThat(file(story).choiceOn(MARCH)).isEqualTo(line.choiceOn(MARCH));
        assertThat(line.choiceOn(MARCH).orElseThrow().amendment()).isEqualTo("AV-1");
    }

    @Test
    void a_clause_reads_as_the_last_avenant_in_effect_says() {
        var amendments = file(SECOND.concludedIn(FIRST.concludedIn(Libercourt.inForce())))
                .amendments();

        assertThat(ConsolidatedClause.on(amendments, parse("2026-02-28"))).isEmpty();
        assertThat(ConsolidatedClause.on(amendments, MARCH))
                .extracting(ConsolidatedClause::amendment)
                .containsExactly("AV-1");
        assertThat(ConsolidatedClause.on(amendments, parse("2026-09-01")))
                .extracting(ConsolidatedClause::text)
                .containsExactly("Sans rien.");
    }

    @Test
    void an_earlier_end_moves_every_date_that_hangs_on_it() {
        var story = new Avenant("AV-1", MARCH, parse("2027-08-31"), "Fin anticipée.").concludedIn(Libercourt.inForce());
        var file = file(story);

        assertThat(file.on(parse("2027-08-31")).state()).isEqualTo(ConventionState.IN_FORCE);
        assertThat(file.on(parse("2027-09-01")).state()).isEqualTo(ConventionState.EXPIRED);
        assertThat(TermDates.of(file))
                .extracting(date -> date.name() + " " + date.reasoned().date() + " "
                        + date.reasoned().rule())
                .contains("LAST_DAY 2027-08-31 END_BROUGHT_FORWARD", "END 2027-09-01 DAY_AFTER_THE_LAST");
        var due = Story.fold(new DueProjection(), story.events()).get(Libercourt.CONVENTION.value());
        assertThat(due.endIsDue(parse("2027-08-31"))).isFalse();
        assertThat(due.endIsDue(parse("2027-09-01"))).isTrue();
    }

    private static ConventionFile file(Story story) {
        return Story.fold(new ConventionFileProjection(), story.events()).get(Libercourt.CONVENTION.value());
    }
}
