package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.person.value.Erasure;
import org.jspecify.annotations.Nullable;

/** One request of erasure waits at a time. */
public record NoErasureWaits(@Nullable Erasure waiting) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.ERASURE_PENDING;
    }

    @Override
    public Article source() {
        return Article.of("house policy, persons");
    }

    @Override
    public boolean holds() {
        return waiting == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("erasure", waiting == null ? "none" : waiting.id());
    }
}
