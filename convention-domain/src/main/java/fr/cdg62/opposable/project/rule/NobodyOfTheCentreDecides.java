package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Author;

/**
 * The centre advises and never decides: who holds an office there, or advised, is not the author of a decision.
 *
 * @param atTheCentre the person, and the office held at the centre that day if any
 * @param advised whether the person gave advice in this project
 */
public record NobodyOfTheCentreDecides(Author atTheCentre, boolean advised) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.DECISION_NOT_OF_THE_COLLECTIVITY;
    }

    @Override
    public Article source() {
        return Clause.ART6_GARANTIE_RESPONSABILITE.article();
    }

    @Override
    public boolean holds() {
        return atTheCentre.mandate() == null && !advised;
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "author",
                atTheCentre.person(),
                "in office at the centre",
                atTheCentre.mandate() != null,
                "advised",
                advised);
    }
}
