package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** Advice comes no later than the decision it enlightens. */
public record AdvisedNoLaterThanDecided(LocalDate givenOn, LocalDate decidedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.ADVICE_AFTER_DECISION;
    }

    @Override
    public Article source() {
        return Clause.ART6_GARANTIE_RESPONSABILITE.article();
    }

    @Override
    public boolean holds() {
        return !givenOn.isAfter(decidedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("given on", givenOn, "decided on", decidedOn);
    }
}
