package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nothing new begins for a body that has given way. */
public record BodyStandsThatDay(
        String fact, LocalDate day, @Nullable Succession succession) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.BODY_SUCCEEDED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, register");
    }

    @Override
    public boolean holds() {
        return succession == null || !succession.hasTakenEffectOn(day);
    }

    @Override
    public Facts facts() {
        return Facts.of(fact, day, "succession", succession == null ? "not known" : succession.effectiveOn());
    }
}
