package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Only a body of the register takes the place of another. */
public record SuccessorIsRegistered(CollectivityId successor, boolean registered) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.SUCCESSOR_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("house policy, register");
    }

    @Override
    public boolean holds() {
        return registered;
    }

    @Override
    public Facts facts() {
        return Facts.of("successor", successor);
    }
}
