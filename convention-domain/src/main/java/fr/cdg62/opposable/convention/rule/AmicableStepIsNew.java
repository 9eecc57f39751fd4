package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.AmicableStepId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A step towards a settlement is recorded once under its id. */
public record AmicableStepIsNew(AmicableStepId step, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.AMICABLE_STEP_ALREADY_RECORDED;
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
        return Facts.of("amicable step", step);
    }
}
