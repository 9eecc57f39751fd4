package fr.cdg62.opposable.project;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.project.ProjectScenario.CONVENTION;
import static fr.cdg62.opposable.project.ProjectScenario.PROJECT;
import static fr.cdg62.opposable.project.ProjectScenario.bound;
import static fr.cdg62.opposable.project.ProjectScenario.closed;
import static fr.cdg62.opposable.project.ProjectScenario.opened;
import static fr.cdg62.opposable.project.ProjectScenario.revised;
import static fr.cdg62.opposable.project.ProjectScenario.scope;
import static fr.cdg62.opposable.project.rule.ProjectCode.PROJECT_ALREADY_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.project.api.OpenProject;
import fr.cdg62.opposable.project.api.ProjectCommand;
import fr.cdg62.opposable.project.api.TransferProject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A retry is not a fault: the same command gives one answer and its events once; the same id with other content is refused. */
class RetriesOfAProjectTest extends ProjectSpecification {

    static Stream<CommandsOfAProject> all() {
        return CommandsOfAProject.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_command_twice_is_answered_from_memory(CommandsOfAProject example) {
        var told = Told.of(example.command()).as("command-retried");
        var outcome = given(example.before(), told).when(told);

        outcome.expectNoEvents();
        assertThat(outcome.answer().repeated()).isTrue();
        assertThat(outcome.answer().stream()).isEqualTo(PROJECT.value());
        assertThat(outcome.answer().events()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_id_with_other_content_is_refused(CommandsOfAProject example) {
        given(example.before(), Told.of(example.command()).as("command-retried"))
                .when(Told.of(example.other()).as("command-retried"))
                .expectRefusal(CommandRefusal.COMMAND_ID_REUSED);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_project_that_was_never_opened_is_not_found(CommandsOfAProject example) {
        if (example.command() instanceof OpenProject) {
            return;
        }
        when(example.command()).expectFailure(AggregateNotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_event_bears_its_convention_and_its_collectivity(CommandsOfAProject example) {
        var concerned = example.command() instanceof TransferProject ? ARRAS : LIBERCOURT;

        assertThat(given(example.before()).when(example.command()).metadata())
                .isNotEmpty()
                .allSatisfy(metadata -> assertThat(metadata)
                        .containsEntry("convention", CONVENTION.value())
                        .containsEntry("collectivity", concerned.value()));
    }

    @Test
    void every_command_has_its_example() {
        assertThat(all().map(example -> example.command().getClass().getSimpleName())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProjectCommand.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void what_the_house_tells_twenty_times_is_recorded_once() {
        var told = List.<Object>of(
                Told.of(opened(P1)).as("open-project/1"),
                Told.of(bound("2024-12-01")).as("follow/1"),
                Told.of(revised("2025-03-01", "2025-02-10", "AV-1", scope(P2))).as("follow/2"),
                Told.of(closed("2025-06-30")).as("follow/3"));
        for (int i = 0; i < 20; i++) {
            given(told);
        }
        when(told.getLast()).expectNoEvents();

        assertThat(recorded(PROJECT.value())).hasSize(4);
    }

    @Test
    void and_is_not_recorded_again_under_another_id_when_it_is_already_so() {
        given(opened(P1), bound("2024-12-01")).when(bound("2024-12-01")).expectNoEvents();
    }

    @Test
    void nor_is_the_choice_that_opened_it() {
        given(opened(P1))
                .when(revised("2024-10-16", "2024-10-16", null, scope(P1)))
                .expectNoEvents();
    }

    @Test
    void a_project_already_open_is_not_opened_again() {
        given(opened(P1)).when(opened(P2)).expectRefusal(PROJECT_ALREADY_OPEN);
    }
}
