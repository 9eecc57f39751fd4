package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body still stood when it was last affiliated or attached: it gives way no earlier. */
public record NoEarlierThanItsLastChange(
        LocalDate effectiveOn, @Nullable LocalDate lastChange) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.SUCCESSION_TOO_EARLY;
    }

    @Override
    public Article source() {
        return Article.of("house policy, register");
    }

    @Override
    public boolean holds() {
        return lastChange == null || !effectiveOn.isBefore(lastChange);
    }

    @Override
    public Facts facts() {
        return Facts.of("effective on", effectiveOn, "last change", lastChange == null ? "not known" : lastChange);
    }
}
