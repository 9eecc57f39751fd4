package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** An act is published and received on the day of its adoption at the earliest. */
public record NoEarlierThanAdopted(String fact, LocalDate day, LocalDate adoptedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.BEFORE_ADOPTION;
    }

    @Override
    public Article source() {
        return Article.of("CGCT L2131-1");
    }

    @Override
    public boolean holds() {
        return !day.isBefore(adoptedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of(fact, day, "adopted on", adoptedOn);
    }
}
