package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Who proposes a notification date does not confirm it: four eyes have read the opinion. */
public record ConfirmedByAnotherAccount(String account, String proposedBy) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.FOUR_EYES;
    }

    @Override
    public Article source() {
        return Article.of("house policy, four eyes");
    }

    @Override
    public boolean holds() {
        return !account.equals(proposedBy);
    }

    @Override
    public Facts facts() {
        return Facts.of("account", account, "proposed by", proposedBy);
    }
}
