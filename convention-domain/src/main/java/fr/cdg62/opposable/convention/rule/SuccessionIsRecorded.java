package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A convention passes to the body the register says took the place of the other, from the day it did. */
public record SuccessionIsRecorded(
        CollectivityId holder,
        CollectivityId successor,
        LocalDate effectiveOn,
        @Nullable Succession recorded) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NO_SUCCESSION;
    }

    @Override
    public Article source() {
        return Article.of("convention, parties");
    }

    @Override
    public boolean holds() {
        return recorded != null
                && recorded.successor().equals(successor)
                && recorded.effectiveOn().equals(effectiveOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("collectivity", holder, "successor", successor, "effective on", effectiveOn);
    }
}
