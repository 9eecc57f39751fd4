package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A dispute ends no earlier than the last thing known to have happened in it. */
public record ClosedNoEarlierThanItsLastFact(LocalDate closedOn, LocalDate lastFactOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.DISPUTE_GOES_ON;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return !closedOn.isBefore(lastFactOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("closed on", closedOn, "last fact on", lastFactOn);
    }
}
