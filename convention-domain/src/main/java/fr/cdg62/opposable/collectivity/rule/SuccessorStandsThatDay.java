package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body that has itself given way takes the place of no other from that day. */
public record SuccessorStandsThatDay(
        LocalDate effectiveOn, @Nullable Succession ofTheSuccessor) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.SUCCESSOR_SUCCEEDED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, register");
    }

    @Override
    public boolean holds() {
        return ofTheSuccessor == null || !ofTheSuccessor.hasTakenEffectOn(effectiveOn);
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "effective on",
                effectiveOn,
                "succession of the successor",
                ofTheSuccessor == null ? "not known" : ofTheSuccessor.effectiveOn());
    }
}
