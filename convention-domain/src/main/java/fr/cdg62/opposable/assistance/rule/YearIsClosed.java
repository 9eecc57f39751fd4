package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A statement says what a closed year came to. */
public record YearIsClosed(int year, boolean closed) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.YEAR_NOT_CLOSED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return closed;
    }

    @Override
    public Facts facts() {
        return Facts.of("year", year);
    }
}
