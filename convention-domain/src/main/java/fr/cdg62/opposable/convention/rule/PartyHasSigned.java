package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Only a signature that was given is ratified. */
public record PartyHasSigned(Party party, boolean signed) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SIGNATURE_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("CE 8 Oct. 2014 n° 370588");
    }

    @Override
    public boolean holds() {
        return signed;
    }

    @Override
    public Facts facts() {
        return Facts.of("party", party);
    }
}
