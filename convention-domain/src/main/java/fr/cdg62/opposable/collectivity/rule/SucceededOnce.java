package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A body gives way once. */
public record SucceededOnce(@Nullable Succession known) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.ALREADY_SUCCEEDED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, register");
    }

    @Override
    public boolean holds() {
        return known == null;
    }

    @Override
    public Facts facts() {
        return known == null
                ? Facts.none()
                : Facts.of("successor", known.successor(), "effective on", known.effectiveOn());
    }
}
