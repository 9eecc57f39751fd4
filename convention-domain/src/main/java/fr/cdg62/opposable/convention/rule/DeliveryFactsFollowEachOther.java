package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Each fact of a delivery comes no earlier than what it supposes. */
public record DeliveryFactsFollowEachOther(
        DeliveryStep step,
        LocalDate on,
        @Nullable DeliveryStep other,
        @Nullable LocalDate otherOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.DELIVERY_ORDER;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return other == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step, "on", on, "other", String.valueOf(other), "other on", String.valueOf(otherOn));
    }
}
