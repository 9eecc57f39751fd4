package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.Affiliations;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** Only an affiliation that still runs can be ended, on one of its days. */
public record AffiliationRunsThatDay(LocalDate lastDay, Affiliations affiliations) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.NOT_AFFILIATED;
    }

    @Override
    public Article source() {
        return Article.of("CGFP L452-14");
    }

    @Override
    public boolean holds() {
        return affiliations.runsFrom(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("last day", lastDay, "affiliated", affiliations);
    }
}
