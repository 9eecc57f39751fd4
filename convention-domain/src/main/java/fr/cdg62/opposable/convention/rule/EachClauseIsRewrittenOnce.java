package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.HashSet;
import java.util.List;

/** One avenant gives a clause one new text. */
public record EachClauseIsRewrittenOnce(List<Clause> rewritten) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.CLAUSE_REWRITTEN_TWICE;
    }

    @Override
    public Article source() {
        return Article.of("convention, signatures");
    }

    @Override
    public boolean holds() {
        return new HashSet<>(rewritten).size() == rewritten.size();
    }

    @Override
    public Facts facts() {
        return Facts.of("rewritten", rewritten);
    }
}
