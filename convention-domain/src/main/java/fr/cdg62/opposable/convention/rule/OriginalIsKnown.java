package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** What happens to an original is recorded once it is in the register. */
public record OriginalIsKnown(Party copy, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ORIGINAL_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("convention, originals");
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Facts facts() {
        return Facts.of("party", copy);
    }
}
