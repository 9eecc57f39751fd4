package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** A party signs an avenant once. */
public record PartyHasNotSignedTheAmendment(Party party, Set<Party> signed) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.AMENDMENT_ALREADY_SIGNED;
    }

    @Override
    public Article source() {
        return Article.of("convention, signatures");
    }

    @Override
    public boolean holds() {
        return !signed.contains(party);
    }

    @Override
    public Facts facts() {
        return Facts.of("party", party, "signed by", signed);
    }
}
