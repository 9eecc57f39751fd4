package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts recorded with this one were taken over from a line of a file.
 *
 * @param file the hash of the file
 * @param line the line's number in it, from 1
 * @param reference how the convention was called where it was kept, or null
 * @param importedOn the day it was taken over, Europe/Paris
 */
@EventName("convention.imported")
@Executes(Clause.PARTIES)
public record ConventionImported(
        ConventionId conventionId,
        Sha256 file,
        int line,
        @Nullable String reference,
        LocalDate importedOn) implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return importedOn;
    }
}
