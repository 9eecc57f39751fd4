package fr.cdg62.opposable.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.api.CommandRoutes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every command that can be sent has its form, and every component of it its French words. */
class FormWordsTest {

    private static Stream<String> keys(FieldShape shape) {
        var own = Stream.of(FormWords.key(shape), FormWords.key(shape) + ".help");
        var words = shape.type().isEnum()
                ? Arrays.stream(shape.type().getEnumConstants()).map(word -> FormWords.key((Enum<?>) word))
                : Stream.<String>empty();
        return Stream.of(own, words, shape.parts().stream().flatMap(FormWordsTest::keys))
                .flatMap(keys -> keys);
    }

    @Test
    void every_command_of_the_table_has_a_title_and_every_component_its_label_and_help() {
        assertThat(CommandRoutes.ALL).isNotEmpty();
        var missing = CommandRoutes.ALL.stream()
                .flatMap(route -> {
                    var command = "command." + route.command().getSimpleName();
                    var fields = FieldShape.of(route).stream().flatMap(FormWordsTest::keys);
                    return Stream.concat(Stream.of(command, command + ".help", "family." + route.family()), fields);
                })
                .distinct()
                .filter(key -> FormWords.find(key).isEmpty())
                .toList();

        assertThat(missing).as("texts missing in forms_fr.properties").isEmpty();
    }

    @Test
    void what_a_command_says_cites_an_article() {
        assertThat(CommandRoutes.ALL)
                .extracting(route -> FormWords.help(route.command()))
                .allMatch(help -> List.of("convention", "CGCT", "CGFP", "RGPD", "décret", "CRPA", "Code").stream()
                        .anyMatch(help::contains));
    }

    @Test
    void an_inner_id_is_made_by_the_command_that_begins_it_and_chosen_by_the_one_that_ends_it() {
        assertThat(kind("persons", "record-mandate", "mandateId")).isEqualTo(FieldKind.MADE);
        assertThat(kind("persons", "end-mandate", "mandateId")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("persons", "request-erasure", "erasureId")).isEqualTo(FieldKind.MADE);
        assertThat(kind("persons", "confirm-erasure", "erasureId")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("persons", "cancel-erasure", "erasureId")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("conventions", "record-signature", "signatory")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("conventions", "choose-prestation", "prestations")).isEqualTo(FieldKind.SOME_OF);
        assertThat(kind("conventions", "fix-term", "retroactiveReason")).isEqualTo(FieldKind.REASON);
    }

    @Test
    void a_dispute_is_made_once_and_chosen_by_all_that_happens_in_it() {
        assertThat(kind("conventions", "declare-dispute", "disputeId")).isEqualTo(FieldKind.MADE);
        assertThat(kind("conventions", "record-amicable-step", "dispute")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("conventions", "record-amicable-step", "amicableStepId"))
                .isEqualTo(FieldKind.MADE);
        assertThat(kind("conventions", "agree-mediation", "mediationId")).isEqualTo(FieldKind.MADE);
        assertThat(kind("conventions", "end-mediation", "mediationId")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("conventions", "close-dispute", "disputeId")).isEqualTo(FieldKind.REFERENCE);
        assertThat(kind("conventions", "receive-claim", "claimId")).isEqualTo(FieldKind.MADE);
        assertThat(kind("conventions", "record-claim-outcome", "claim")).isEqualTo(FieldKind.REFERENCE);
    }

    private static FieldKind kind(String family, String verb, String name) {
        var route = CommandRoutes.ALL.stream()
                .filter(one -> one.family().equals(family) && one.verb().equals(verb))
                .findFirst()
                .orElseThrow();
        return FieldShape.of(route).stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
