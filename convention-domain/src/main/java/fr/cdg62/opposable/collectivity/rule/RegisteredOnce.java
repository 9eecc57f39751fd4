package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A body enters the register once. */
public record RegisteredOnce(boolean registered) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.ALREADY_REGISTERED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, register");
    }

    @Override
    public boolean holds() {
        return !registered;
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
