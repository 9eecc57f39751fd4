package fr.cdg62.opposable.journalkey.rule;

import fr.cdg62.opposable.journalkey.value.KeyHandover;
import fr.cdg62.opposable.journalkey.value.KeyReason;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A key that still signs hands over to the next; a lost one cannot, and the first has none before it. */
public record JournalKeyIsHandedOverUnlessLost(
        KeyReason reason, @Nullable KeyHandover handover) implements Rule {
    @Override
    public RefusalCode code() {
        return JournalKeyRefusal.JOURNAL_KEY_HANDOVER_MISPLACED;
    }

    @Override
    public Article source() {
        return Article.of("docs/journal.md, section 8");
    }

    @Override
    public boolean holds() {
        return switch (reason) {
            case FIRST -> false;
            case PLANNED, COMPROMISED -> handover != null;
            case LOST -> handover == null;
        };
    }

    @Override
    public Facts facts() {
        return Facts.of("reason", reason);
    }
}
