package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** There is an act to publish or to receive. */
public record SomeActIsKnown(long acts) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ACT_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("convention, parties");
    }

    @Override
    public boolean holds() {
        return acts > 0;
    }

    @Override
    public Facts facts() {
        return Facts.of("acts", acts);
    }
}
