package fr.cdg62.opposable.collectivity;

import static fr.cdg62.opposable.cast.Communes.ARRAS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetriesOfACollectivityTest extends CollectivitySpecification {

    static Stream<Arguments> all() {
        List<Object> affiliated = List.of(register(), affiliation("1988-01-01"));
        return Stream.of(
                Arguments.of(List.of(), register(), register(8139)),
                Arguments.of(List.of(register()), population(2026, 8150), population(2026, 8151)),
                Arguments.of(List.of(register()), affiliation("1988-01-01"), affiliation("1988-01-02")),
                Arguments.of(
                        List.of(register()),
                        attachment("246200364", "2017-01-01"),
                        attachment("246200364", "2017-01-02")),
                Arguments.of(List.of(register()), succession(ARRAS, "2026-01-01"), succession(ARRAS, "2026-01-02")),
                Arguments.of(affiliated, end("2024-12-31"), end("2024-12-30")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_command_twice_is_answered_from_memory(List<Object> before, Object command, Object other) {
        var told = Told.of(command).as("command-retried");
        var outcome = given(before, told).when(told);

        outcome.expectNoEvents();
        assertThat(outcome.answer().repeated()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_id_with_other_content_is_refused(List<Object> before, Object command, Object other) {
        given(before, Told.of(command).as("command-retried"))
                .when(Told.of(other).as("command-retried"))
                .expectRefusal(CommandRefusal.COMMAND_ID_REUSED);
    }

    @Test
    void a_body_that_is_not_registered_is_not_found() {
        when(affiliation("1988-01-01")).expectFailure(AggregateNotFoundException.class);
    }
}
