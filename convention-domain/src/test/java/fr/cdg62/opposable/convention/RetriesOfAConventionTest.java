package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.DraftConvention;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A retry is not a fault: the same command gives one answer and its events once; the same id with other content is refused. */
class RetriesOfAConventionTest extends ConventionSpecification {

    static Stream<CommandsOfAConvention> all() {
        return CommandsOfAConvention.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_command_twice_is_answered_from_memory(CommandsOfAConvention example) {
        var told = Told.of(example.command()).as("command-retried");
        var outcome = given(example.before(), told).when(told);

        outcome.expectNoEvents();
        assertThat(outcome.answer().repeated()).isTrue();
        assertThat(outcome.answer().stream()).isEqualTo(CONVENTION.value());
        assertThat(outcome.answer().events()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_id_with_other_content_is_refused(CommandsOfAConvention example) {
        given(example.before(), Told.of(example.command()).as("command-retried"))
                .when(Told.of(example.other()).as("command-retried"))
                .expectRefusal(CommandRefusal.COMMAND_ID_REUSED);
    }

    @Test
    void the_first_answer_names_the_stream_the_events_and_the_last_version() {
        var answer = given(authorised(), startsOn("2024-12-01"), signature(CDG).on("2024-11-04"))
                .when(signature(COLLECTIVITY).on("2024-11-04"))
                .answer();

        assertThat(answer)
                .isEqualTo(new CommandOutcome(
                        CONVENTION.value(), 10, List.of("convention.signature-recorded", "convention.signed"), false));
    }

    @Test
    void the_remembered_answer_is_the_first_one_whatever_came_between() {
        var told = Told.of(signature(COLLECTIVITY).on("2024-11-04")).as("command-retried");
        var answer = given(authorised(), told, signature(CDG).on("2024-11-04"))
                .when(told)
                .answer();

        assertThat(answer)
                .isEqualTo(new CommandOutcome(CONVENTION.value(), 7, List.of("convention.signature-recorded"), true));
    }

    @Test
    void who_saw_the_last_version_is_heard() {
        given(draft()).when(Told.of(choice("2024-10-16")).seeing(0)).expectKinds(PrestationChosen.class);
    }

    @Test
    void who_saw_an_older_one_learns_both() {
        var refusal = given(draft(), choice("2024-10-16"))
                .when(Told.of(choice("2024-10-17")).seeing(0))
                .expectRefusal(CommandRefusal.STALE_VERSION);

        assertThat(refusal.facts()).containsEntry("expected", "0").containsEntry("actual", "1");
    }

    @Test
    void a_retry_that_names_the_version_seen_then_still_gets_its_answer() {
        var told = Told.of(choice("2024-10-16")).as("command-retried").seeing(0);
        given(draft(), told).when(told).expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_convention_that_was_never_drafted_is_not_found(CommandsOfAConvention example) {
        if (Told.of(example.command()).command() instanceof DraftConvention) {
            return;
        }
        when(example.command()).expectFailure(AggregateNotFoundException.class);
    }
}
