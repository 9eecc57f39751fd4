package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** P1 and P2 send to the contrôle de légalité, to the public accountant, or to both. */
public record SendingHasAScope(Set<Prestation> prestations, Set<TransmissionScope> scopes) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SCOPE_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 1");
    }

    @Override
    public boolean holds() {
        return Prestation.noneSends(prestations) || !scopes.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("prestations", prestations, "scopes", scopes);
    }
}
