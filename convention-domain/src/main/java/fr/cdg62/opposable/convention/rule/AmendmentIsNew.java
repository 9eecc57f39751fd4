package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** An avenant is drafted once under its number. */
public record AmendmentIsNew(String amendment, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.AMENDMENT_ALREADY_DRAFTED;
    }

    @Override
    public Article source() {
        return Article.of("convention, signatures");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("amendment", amendment);
    }
}
