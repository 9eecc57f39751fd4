package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** Each party decides the renewal once. */
public record PartyHasNotDecidedRenewal(Party party, Set<Party> decided) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.RENEWAL_ALREADY_DECIDED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return !decided.contains(party);
    }

    @Override
    public Facts facts() {
        return Facts.of("party", party, "decided by", decided);
    }
}
