package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Only an entry that proves something else can be released. */
public record EntryIsLinked(EntryId entry, boolean linked) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.ENTRY_NOT_LINKED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return linked;
    }

    @Override
    public Facts facts() {
        return Facts.of("entry", entry.value());
    }
}
