package fr.cdg62.opposable.journalkey.api;

import fr.cdg62.opposable.journalkey.value.JournalId;
import fr.cdg62.opposable.journalkey.value.JournalKey;
import fr.cdg62.opposable.journalkey.value.KeyHandover;
import fr.cdg62.opposable.journalkey.value.KeyReason;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts another key in the place of the one that signs.
 *
 * @param replaces the key that signs now
 * @param handover its signature of the new one; none when it is lost
 * @param replacedOn the day, Europe/Paris
 */
public record ReplaceJournalKey(
        @TargetAggregateIdentifier JournalId journalId,
        JournalKey key,
        KeyReason reason,
        JournalKey replaces,
        @Nullable KeyHandover handover,
        LocalDate replacedOn)
        implements JournalKeyCommand {}
