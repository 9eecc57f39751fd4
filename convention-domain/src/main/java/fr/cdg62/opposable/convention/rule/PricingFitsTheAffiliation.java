package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.AffiliationFacts;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** The additional contribution pays for affiliated bodies only. */
public record PricingFitsTheAffiliation(PricingClause pricing, AffiliationFacts affiliation) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.PRICING_CLAUSE_REQUIRES_AFFILIATION;
    }

    @Override
    public Article source() {
        return Article.of("CGFP L452-30");
    }

    @Override
    public boolean holds() {
        return pricing != PricingClause.ADDITIONAL_CONTRIBUTION || affiliation.affiliated();
    }

    @Override
    public Facts facts() {
        return Facts.of("pricing", pricing, "affiliated", affiliation.affiliated(), "on", affiliation.on());
    }
}
