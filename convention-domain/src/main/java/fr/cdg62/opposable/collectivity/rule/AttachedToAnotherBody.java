package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A body is attached to another, never to itself. */
public record AttachedToAnotherBody(CollectivityId id, String to) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.ATTACHED_TO_ITSELF;
    }

    @Override
    public Article source() {
        return Article.of("house policy, register");
    }

    @Override
    public boolean holds() {
        return !id.siren().value().equals(to);
    }

    @Override
    public Facts facts() {
        return Facts.of("collectivity", id, "attached to", to);
    }
}
