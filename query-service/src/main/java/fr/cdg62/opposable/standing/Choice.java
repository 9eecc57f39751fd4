package fr.cdg62.opposable.standing;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the collectivity chose, from the day of its decision until the next one.
 *
 * @param decidedOn first day of the choice, Europe/Paris
 * @param prestations in the order of the model
 * @param scopes where P1 and P2 send electronically
 * @param amendment the avenant by which it was made, null for the first choices
 * @param evidence the document that holds the decision, by its hash
 */
public record Choice(
        LocalDate decidedOn,
        List<Prestation> prestations,
        List<TransmissionScope> scopes,
        @Nullable String amendment,
        @Nullable Sha256 evidence) {

    public Choice {
        prestations = prestations.stream().sorted().toList();
        scopes = scopes.stream().sorted().toList();
    }

    /** The choices with one more. */
    public static List<Choice> made(List<Choice> before, PrestationChosen event) {
        var choice = new Choice(
                event.decidedOn(),
                List.copyOf(event.prestations()),
                List.copyOf(event.scopes()),
                null,
                event.evidence());
        return Stream.concat(before.stream(), Stream.of(choice)).toList();
    }

    /** The choices, and the one the avenant makes from the day it takes effect; the same ones when it leaves the choice as it is. */
    public static List<Choice> amended(List<Choice> before, AmendmentConcluded event) {
        var prestations = event.prestations();
        if (prestations == null) {
            return before;
        }
        var scopes = event.scopes() == null ? List.<TransmissionScope>of() : List.copyOf(event.scopes());
        var choice = new Choice(event.takesEffectOn(), List.copyOf(prestations), scopes, event.amendment(), null);
        return Stream.concat(before.stream(), Stream.of(choice)).toList();
    }

    /** The choice that holds on the day: the last decided by then; of two decided the same day, the last recorded. */
    public static Optional<Choice> on(List<Choice> choices, LocalDate day) {
        return choices.stream()
                .filter(choice -> !choice.decidedOn().isAfter(day))
                .reduce((kept, next) -> next.decidedOn().isBefore(kept.decidedOn()) ? kept : next);
    }
}
