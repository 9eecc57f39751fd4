package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** P3 alone sends nothing to the State: it carries no scope. */
public record ScopeBelongsToThePrestation(Set<Prestation> prestations, Set<TransmissionScope> scopes) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SCOPE_NOT_IN_PRESTATION;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 1");
    }

    @Override
    public boolean holds() {
        return !Prestation.noneSends(prestations) || scopes.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("prestations", prestations, "scopes", scopes);
    }
}
