package fr.cdg62.opposable.standing;

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
 * @param evidence the document that holds the decision, by its hash
 */
public record Choice(
        LocalDate decidedOn,
        List<Prestation> prestations,
        List<TransmissionScope> scopes,
        @Nullable Sha256 evidence) {

    public Choice {
        prestations = prestations.stream().sorted().toList();
        scopes = scopes.stream().sorted().toList();
    }

    /** The choices with one more. */
    public static List<Choice> made(List<Choice> before, PrestationChosen event) {
        var choice = new Choice(
                event.decidedOn(), List.copyOf(event.prestations()), List.copyOf(event.scopes()), event.evidence());
        return Stream.concat(before.stream(), Stream.of(choice)).toList();
    }

    /** The choice that holds on the day: the last decided by then; of two decided the same day, the last recorded. */
    public static Optional<Choice> on(List<Choice> choices, LocalDate day) {
        return choices.stream()
                .filter(choice -> !choice.decidedOn().isAfter(day))
                .reduce((kept, next) -> next.decidedOn().isBefore(kept.decidedOn()) ? kept : next);
    }
}
