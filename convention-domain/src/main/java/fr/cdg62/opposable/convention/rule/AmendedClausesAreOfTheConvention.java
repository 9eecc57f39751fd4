package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.List;

/** An avenant rewrites clauses of the convention, and nothing outside it. */
public record AmendedClausesAreOfTheConvention(List<Clause> rewritten) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.CLAUSE_OUTSIDE_THE_CONVENTION;
    }

    @Override
    public Article source() {
        return Article.of("convention, signatures");
    }

    @Override
    public boolean holds() {
        return !rewritten.contains(Clause.HORS_CONVENTION);
    }

    @Override
    public Facts facts() {
        return Facts.of("rewritten", rewritten);
    }
}
