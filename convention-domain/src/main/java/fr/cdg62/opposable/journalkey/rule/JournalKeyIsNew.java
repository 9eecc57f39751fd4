package fr.cdg62.opposable.journalkey.rule;

import fr.cdg62.opposable.journalkey.value.JournalKey;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** A key that has signed does not come back: what it signed would no longer have its time. */
public record JournalKeyIsNew(Set<JournalKey> used, JournalKey key) implements Rule {
    @Override
    public RefusalCode code() {
        return JournalKeyRefusal.JOURNAL_KEY_USED_BEFORE;
    }

    @Override
    public Article source() {
        return Article.of("docs/journal.md, section 8");
    }

    @Override
    public boolean holds() {
        return !used.contains(key);
    }

    @Override
    public Facts facts() {
        return Facts.of("key", key);
    }
}
