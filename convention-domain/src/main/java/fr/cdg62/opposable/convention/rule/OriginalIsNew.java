package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Each side has one original. */
public record OriginalIsNew(Party copy, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ORIGINAL_ALREADY_REGISTERED;
    }

    @Override
    public Article source() {
        return Article.of("convention, originals");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("party", copy);
    }
}
