package fr.cdg62.opposable.journalkey.api;

import fr.cdg62.opposable.journalkey.value.JournalId;
import fr.cdg62.opposable.kernel.event.DomainEvent;

/** Every event of the keys of a journal. */
public sealed interface JournalKeyEvent extends DomainEvent permits JournalKeyIntroduced {
    /** The aggregate it belongs to. */
    JournalId journalId();
}
