package fr.cdg62.opposable.journalkey.api;

import fr.cdg62.opposable.journalkey.value.JournalId;
import fr.cdg62.opposable.journalkey.value.JournalKey;
import fr.cdg62.opposable.journalkey.value.JournalOrigin;
import fr.cdg62.opposable.journalkey.value.KeyHandover;
import fr.cdg62.opposable.journalkey.value.KeyReason;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From this event on the notes of the journal are signed by that key ({@code docs/journal.md}, section 8, which fixes its members). */
@EventName("journal.key-introduced")
@Executes(Clause.HORS_CONVENTION)
public record JournalKeyIntroduced(
        JournalId journalId,
        JournalOrigin origin,
        JournalKey key,
        KeyReason reason,
        @Nullable JournalKey replaces,
        @Nullable KeyHandover handover,
        LocalDate introducedOn)
        implements JournalKeyEvent {
    @Override
    public LocalDate effectiveOn() {
        return introducedOn;
    }
}
