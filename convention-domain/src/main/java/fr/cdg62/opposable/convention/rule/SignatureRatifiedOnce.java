package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A signature is ratified once. */
public record SignatureRatifiedOnce(Party party, boolean ratified) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ALREADY_RATIFIED;
    }

    @Override
    public Article source() {
        return Article.of("CE 8 Oct. 2014 n° 370588");
    }

    @Override
    public boolean holds() {
        return !ratified;
    }

    @Override
    public Facts facts() {
        return Facts.of("party", party);
    }
}
