package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A convention is drafted once under its id. */
public record DraftedOnce(boolean drafted) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ALREADY_DRAFTED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, conventions");
    }

    @Override
    public boolean holds() {
        return !drafted;
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
