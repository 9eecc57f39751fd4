package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** P1 and P2 exclude each other: one is without a parapheur, the other with. */
public record OneOfP1AndP2(Set<Prestation> prestations) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.PRESTATIONS_EXCLUSIVE;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 1");
    }

    @Override
    public boolean holds() {
        return !prestations.containsAll(Set.of(Prestation.P1, Prestation.P2));
    }

    @Override
    public Facts facts() {
        return Facts.of("prestations", prestations);
    }
}
