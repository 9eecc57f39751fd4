package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Author;

/** Advice comes from the centre: who holds an office at the collectivity, or decided for it, does not give it. */
public record AdviserIsNotOfTheCollectivity(Author atTheCollectivity, boolean decided) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.ADVICE_NOT_OF_THE_CENTRE;
    }

    @Override
    public Article source() {
        return Clause.ART6_GARANTIE_RESPONSABILITE.article();
    }

    @Override
    public boolean holds() {
        return atTheCollectivity.mandate() == null && !decided;
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "adviser",
                atTheCollectivity.person(),
                "in office at the collectivity",
                atTheCollectivity.mandate() != null,
                "decided",
                decided);
    }
}
