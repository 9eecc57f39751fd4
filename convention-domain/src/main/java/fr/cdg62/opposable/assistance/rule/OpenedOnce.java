package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A convention has one ledger. */
public record OpenedOnce(boolean opened) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.LEDGER_ALREADY_OPEN;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return !opened;
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
