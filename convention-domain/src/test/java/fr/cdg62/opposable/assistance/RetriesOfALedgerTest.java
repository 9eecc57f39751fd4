package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceCommand;
import fr.cdg62.opposable.assistance.api.OpenAssistanceLedger;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A retry is not a fault: the same command gives one answer and its events once; the same id with other content is refused. */
class RetriesOfALedgerTest extends AssistanceSpecification {

    static Stream<CommandsOfALedger> all() {
        return CommandsOfALedger.all();
    }

    @Test
    void there_is_an_example_of_every_command() {
        assertThat(all().map(CommandsOfALedger::toString))
                .containsExactlyInAnyOrderElementsOf(Stream.of(AssistanceCommand.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_command_twice_is_answered_from_memory(CommandsOfALedger example) {
        var told = example.command().as("command-retried");
        var outcome = given(example.before(), told).when(told);

        outcome.expectNoEvents();
        assertThat(outcome.answer().repeated()).isTrue();
        assertThat(outcome.answer().stream()).isEqualTo(LEDGER.value());
        assertThat(outcome.answer().events()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_id_with_other_content_is_refused(CommandsOfALedger example) {
        given(example.before(), example.command().as("command-retried"))
                .when(example.other().as("command-retried"))
                .expectRefusal(CommandRefusal.COMMAND_ID_REUSED);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_ledger_that_was_never_opened_is_not_found(CommandsOfALedger example) {
        if (example.command().command() instanceof OpenAssistanceLedger) {
            return;
        }
        when(example.command()).expectFailure(AggregateNotFoundException.class);
    }
}
