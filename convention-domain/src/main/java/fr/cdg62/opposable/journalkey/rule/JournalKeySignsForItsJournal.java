package fr.cdg62.opposable.journalkey.rule;

import fr.cdg62.opposable.journalkey.value.JournalId;
import fr.cdg62.opposable.journalkey.value.JournalKey;
import fr.cdg62.opposable.journalkey.value.JournalOrigin;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A journal keeps its name: whatever key signs, its notes are of one origin, which is the centre’s. */
public record JournalKeySignsForItsJournal(
        JournalId journal, @Nullable JournalOrigin origin, JournalKey key) implements Rule {
    @Override
    public RefusalCode code() {
        return JournalKeyRefusal.JOURNAL_KEY_OF_ANOTHER_JOURNAL;
    }

    @Override
    public Article source() {
        return Article.of("docs/journal.md, section 8");
    }

    @Override
    public boolean holds() {
        return key.origin().value().startsWith("opposable/" + journal.value().substring("journal-".length()) + "/")
                && (origin == null || origin.equals(key.origin()));
    }

    @Override
    public Facts facts() {
        return Facts.of("key", key);
    }
}
