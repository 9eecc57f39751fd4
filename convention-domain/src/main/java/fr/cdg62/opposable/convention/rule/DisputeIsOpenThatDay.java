package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nothing more happens in a dispute after its end. */
public record DisputeIsOpenThatDay(
        String fact, LocalDate day, @Nullable LocalDate closedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.DISPUTE_OVER;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return closedOn == null || !day.isAfter(closedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of(fact, day, "closed on", closedOn == null ? "not closed" : closedOn);
    }
}
