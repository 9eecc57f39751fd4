package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A party terminates for a breach of the other, and says which; the general interest is another ground. */
public record BreachIsInvoked(TerminationGround ground, int breaches) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.GROUND_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return ground == TerminationGround.GENERAL_INTEREST || breaches > 0;
    }

    @Override
    public Facts facts() {
        return Facts.of("ground", ground, "breaches", breaches);
    }
}
