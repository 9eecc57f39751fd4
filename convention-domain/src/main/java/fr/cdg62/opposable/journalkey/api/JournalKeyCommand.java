package fr.cdg62.opposable.journalkey.api;

import fr.cdg62.opposable.journalkey.value.JournalId;

/** Every command of the keys of a journal. */
public sealed interface JournalKeyCommand permits IntroduceJournalKey, ReplaceJournalKey {
    /** The aggregate it belongs to. */
    JournalId journalId();
}
