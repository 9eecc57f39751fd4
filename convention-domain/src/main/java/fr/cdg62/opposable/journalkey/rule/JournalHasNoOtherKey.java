package fr.cdg62.opposable.journalkey.rule;

import fr.cdg62.opposable.journalkey.value.JournalKey;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The first key of a journal is introduced once: a later one takes its place, and says why. */
public record JournalHasNoOtherKey(@Nullable JournalKey current, JournalKey key) implements Rule {
    @Override
    public RefusalCode code() {
        return JournalKeyRefusal.JOURNAL_KEY_ALREADY_INTRODUCED;
    }

    @Override
    public Article source() {
        return Article.of("docs/journal.md, section 8");
    }

    @Override
    public boolean holds() {
        return current == null || current.equals(key);
    }

    @Override
    public Facts facts() {
        return Facts.of("key", key);
    }
}
