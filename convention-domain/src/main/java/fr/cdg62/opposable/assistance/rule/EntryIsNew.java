package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** An entry is written once under its id. */
public record EntryIsNew(EntryId entry, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.ENTRY_ALREADY_LOGGED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("entry", entry.value());
    }
}
