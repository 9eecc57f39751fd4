package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A statement is answered once. */
public record StatementAnsweredOnce(int year, int number, boolean answered) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.STATEMENT_ALREADY_ANSWERED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return !answered;
    }

    @Override
    public Facts facts() {
        return Facts.of("year", year, "number", number);
    }
}
