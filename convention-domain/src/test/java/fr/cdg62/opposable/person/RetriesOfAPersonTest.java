package fr.cdg62.opposable.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetriesOfAPersonTest extends PersonSpecification {

    static Stream<Arguments> all() {
        List<Object> known = List.of(person());
        List<Object> inOffice = List.of(person(), mandate(FIRST, "2020-07-04", null));
        return Stream.of(
                Arguments.of(List.of(), person(), person(Officers.DEPUTY)),
                Arguments.of(known, mandate(FIRST, "2020-07-04", null), mandate(FIRST, "2020-07-05", null)),
                Arguments.of(inOffice, end(FIRST, "2026-03-21"), end(FIRST, "2026-03-20")),
                Arguments.of(
                        known,
                        delegation(Officers.DEPUTY, "2024-01-01", null),
                        delegation(Officers.DEPUTY, "2024-01-02", null)),
                Arguments.of(known, erasure(ERASURE, "2025-11-03"), erasure(ERASURE, "2025-11-04")));
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
    void a_person_who_is_not_known_is_not_found() {
        when(mandate(FIRST, "2020-07-04", null)).expectFailure(AggregateNotFoundException.class);
    }
}
