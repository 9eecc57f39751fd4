package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.collectivity.value.Affiliations;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A body is affiliated once at a time: a new affiliation starts after every other has ended. */
public record AffiliationsDoNotOverlap(LocalDate from, Affiliations affiliations) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.AFFILIATION_OVERLAPS;
    }

    @Override
    public Article source() {
        return Article.of("CGFP L452-14");
    }

    @Override
    public boolean holds() {
        return affiliations.endedBefore(from);
    }

    @Override
    public Facts facts() {
        return Facts.of("from", from, "affiliated", affiliations);
    }
}
