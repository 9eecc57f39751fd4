package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A formal notice says what is to be cured. */
public record FormalNoticeCitesABreach(int breaches) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.FORMAL_NOTICE_WITHOUT_BREACH;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return breaches > 0;
    }

    @Override
    public Facts facts() {
        return Facts.of("breaches", breaches);
    }
}
