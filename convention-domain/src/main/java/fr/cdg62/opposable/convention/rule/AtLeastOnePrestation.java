package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** The collectivity must choose. */
public record AtLeastOnePrestation(Set<Prestation> prestations) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.PRESTATION_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 1");
    }

    @Override
    public boolean holds() {
        return !prestations.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("prestations", prestations);
    }
}
