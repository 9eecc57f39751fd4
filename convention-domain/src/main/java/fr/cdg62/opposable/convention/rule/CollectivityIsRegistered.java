package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A convention is drafted with a body of the register. */
public record CollectivityIsRegistered(CollectivityId collectivity, boolean registered) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.COLLECTIVITY_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("convention, parties");
    }

    @Override
    public boolean holds() {
        return registered;
    }

    @Override
    public Facts facts() {
        return Facts.of("collectivity", collectivity);
    }
}
