package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Only a statement that was issued can be sent or answered. */
public record StatementIsKnown(int year, int number, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.STATEMENT_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Facts facts() {
        return Facts.of("year", year, "number", number);
    }
}
