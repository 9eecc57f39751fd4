package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** An entry is reversed once: what took its place is corrected in turn. */
public record EntryStands(EntryId entry, boolean reversed) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.ENTRY_REVERSED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return !reversed;
    }

    @Override
    public Facts facts() {
        return Facts.of("entry", entry.value());
    }
}
