package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** The other party is left at least a day to cure. */
public record CurePeriodLastsADay(int cureDays) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.CURE_PERIOD_TOO_SHORT;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return cureDays >= 1;
    }

    @Override
    public Facts facts() {
        return Facts.of("cure days", cureDays);
    }
}
