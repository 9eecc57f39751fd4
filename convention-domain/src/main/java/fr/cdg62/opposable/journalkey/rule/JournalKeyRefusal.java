package fr.cdg62.opposable.journalkey.rule;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals of the keys of a journal. */
public enum JournalKeyRefusal implements RefusalCode {
    /** The journal has its first key already. */
    JOURNAL_KEY_ALREADY_INTRODUCED,
    /** The key to be replaced is not the one that signs. */
    JOURNAL_KEY_NOT_CURRENT,
    /** The new key has signed before. */
    JOURNAL_KEY_USED_BEFORE,
    /** The new key is that of another journal. */
    JOURNAL_KEY_OF_ANOTHER_JOURNAL,
    /** The reason asks for a handover that is not there, or cannot have the one that is. */
    JOURNAL_KEY_HANDOVER_MISPLACED
}
