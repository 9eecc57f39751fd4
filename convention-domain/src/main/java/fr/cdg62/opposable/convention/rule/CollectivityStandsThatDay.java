package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A convention is drafted with a body that has not given way to another. */
public record CollectivityStandsThatDay(
        LocalDate day, @Nullable Succession succession) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.COLLECTIVITY_SUCCEEDED;
    }

    @Override
    public Article source() {
        return Article.of("convention, parties");
    }

    @Override
    public boolean holds() {
        return succession == null || !succession.hasTakenEffectOn(day);
    }

    @Override
    public Facts facts() {
        return Facts.of("drafted on", day, "succession", succession == null ? "not known" : succession.effectiveOn());
    }
}
