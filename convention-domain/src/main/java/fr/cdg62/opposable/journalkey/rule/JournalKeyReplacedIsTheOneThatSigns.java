package fr.cdg62.opposable.journalkey.rule;

import fr.cdg62.opposable.journalkey.value.JournalKey;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Only the key that signs now is replaced. */
public record JournalKeyReplacedIsTheOneThatSigns(@Nullable JournalKey current, JournalKey replaces) implements Rule {
    @Override
    public RefusalCode code() {
        return JournalKeyRefusal.JOURNAL_KEY_NOT_CURRENT;
    }

    @Override
    public Article source() {
        return Article.of("docs/journal.md, section 8");
    }

    @Override
    public boolean holds() {
        return replaces.equals(current);
    }

    @Override
    public Facts facts() {
        return Facts.of("key", replaces);
    }
}
