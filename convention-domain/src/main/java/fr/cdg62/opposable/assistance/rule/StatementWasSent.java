package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** What was not sent waits for no answer. */
public record StatementWasSent(int year, int number, boolean sent) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.STATEMENT_NOT_SENT;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return sent;
    }

    @Override
    public Facts facts() {
        return Facts.of("year", year, "number", number);
    }
}
