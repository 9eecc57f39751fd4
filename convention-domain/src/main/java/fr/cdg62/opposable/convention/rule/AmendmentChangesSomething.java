package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** An avenant changes the choice, the end or a clause. */
public record AmendmentChangesSomething(boolean changes) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.AMENDMENT_EMPTY;
    }

    @Override
    public Article source() {
        return Article.of("convention, signatures");
    }

    @Override
    public boolean holds() {
        return changes;
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
