package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A second statement of a year has other figures than the one before. */
public record StatementSaysSomethingNew(int year, boolean changed) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.STATEMENT_UNCHANGED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return changed;
    }

    @Override
    public Facts facts() {
        return Facts.of("year", year);
    }
}
