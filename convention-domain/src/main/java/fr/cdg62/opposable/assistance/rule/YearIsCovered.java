package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A year of which no day is covered owes nothing. */
public record YearIsCovered(int year, boolean covered) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.YEAR_NOT_COVERED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return covered;
    }

    @Override
    public Facts facts() {
        return Facts.of("year", year);
    }
}
