package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** The collectivity recognises an entry once. */
public record EntryAcknowledgedOnce(EntryId entry, boolean acknowledged) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.ENTRY_ALREADY_ACKNOWLEDGED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !acknowledged;
    }

    @Override
    public Facts facts() {
        return Facts.of("entry", entry.value());
    }
}
