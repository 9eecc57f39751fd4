package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/**
 * No failure before a written proposal has had its days, or before somebody refused: article 7 gives no delay, the house does.
 *
 * @param days whole days to leave after a written proposal
 */
public record SettlementWasGivenItsTime(LocalDate failedOn, LocalDate failableFrom, int days) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.AMICABLE_TOO_SHORT;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return !failedOn.isBefore(failableFrom);
    }

    @Override
    public Facts facts() {
        return Facts.of("failed on", failedOn, "possible from", failableFrom, "days", days);
    }
}
