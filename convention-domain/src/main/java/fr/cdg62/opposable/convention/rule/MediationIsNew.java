package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.MediationId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A mediation is agreed once under its id. */
public record MediationIsNew(MediationId mediation, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.MEDIATION_ALREADY_AGREED;
    }

    @Override
    public Article source() {
        return Article.of("CJA L213-6");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("mediation", mediation);
    }
}
