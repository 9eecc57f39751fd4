package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** One dated statement says that no settlement was found. */
public record AmicableFailsOnce(DisputeId dispute, boolean failed) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.AMICABLE_ALREADY_FAILED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return !failed;
    }

    @Override
    public Facts facts() {
        return Facts.of("dispute", dispute);
    }
}
