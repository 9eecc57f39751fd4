package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A body gives way to another, never to itself. */
public record SucceededByAnotherBody(CollectivityId id, CollectivityId successor) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.SUCCEEDED_BY_ITSELF;
    }

    @Override
    public Article source() {
        return Article.of("house policy, register");
    }

    @Override
    public boolean holds() {
        return !id.equals(successor);
    }

    @Override
    public Facts facts() {
        return Facts.of("collectivity", id);
    }
}
