package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A case is opened once under the number of the registry. */
public record LitigationIsNew(String number, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.LITIGATION_ALREADY_OPENED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("case", number);
    }
}
