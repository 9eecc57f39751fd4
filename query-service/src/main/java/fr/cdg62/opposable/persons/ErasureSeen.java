package fr.cdg62.opposable.persons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the erasure of a person has come.
 *
 * @param requestedOn the Paris day it was asked
 * @param destroyedOn the Paris day the key was destroyed, null while another account has not confirmed
 */
public record ErasureSeen(LocalDate requestedOn, @Nullable LocalDate destroyedOn) {

    static @Nullable ErasureSeen of(PersonCard card) {
        var erasure = card.erasure();
        return erasure == null ? null : new ErasureSeen(erasure.requestedOn(), erasure.destroyedOn());
    }
}
