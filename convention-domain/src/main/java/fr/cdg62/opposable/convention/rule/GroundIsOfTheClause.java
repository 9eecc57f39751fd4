package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** The clause knows one ground: that the other party did not respect its commitments. */
public record GroundIsOfTheClause(TerminationGround ground) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.LEGAL_REVIEW;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return ground == TerminationGround.BREACH;
    }

    @Override
    public Facts facts() {
        return Facts.of("ground", ground);
    }
}
