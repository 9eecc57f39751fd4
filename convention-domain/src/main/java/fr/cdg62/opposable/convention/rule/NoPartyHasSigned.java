package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** A text that a party has signed no longer changes: it takes an avenant. */
public record NoPartyHasSigned(Set<Party> signed) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ALREADY_SIGNED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 1");
    }

    @Override
    public boolean holds() {
        return signed.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("signed by", signed);
    }
}
