package fr.cdg62.opposable.journalkey.api;

import fr.cdg62.opposable.journalkey.value.JournalId;
import fr.cdg62.opposable.journalkey.value.JournalKey;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes the first key of a journal public.
 *
 * @param introducedOn the day, Europe/Paris
 */
public record IntroduceJournalKey(
        @TargetAggregateIdentifier JournalId journalId, JournalKey key, LocalDate introducedOn)
        implements JournalKeyCommand {}
