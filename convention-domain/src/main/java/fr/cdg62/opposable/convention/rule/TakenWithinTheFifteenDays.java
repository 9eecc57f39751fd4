package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A registered item waits fifteen days for its addressee; after them it is neither collected nor accepted. */
public record TakenWithinTheFifteenDays(
        DeliveryStep step, LocalDate on, @Nullable LocalDate keptUntil) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.LRE_WINDOW_CLOSED;
    }

    @Override
    public Article source() {
        return Article.of("CPCE R1-1-6 et R53-3");
    }

    @Override
    public boolean holds() {
        return keptUntil == null
                || !(step == DeliveryStep.COLLECTED || step == DeliveryStep.ACCEPTED)
                || !on.isAfter(keptUntil);
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step, "on", on, "kept until", String.valueOf(keptUntil));
    }
}
