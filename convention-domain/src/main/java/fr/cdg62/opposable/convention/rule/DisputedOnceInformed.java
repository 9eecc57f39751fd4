package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A party contests a termination no earlier than it knows of it. */
public record DisputedOnceInformed(LocalDate declaredOn, LocalDate informedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.DISPUTE_BEFORE_INFORMATION;
    }

    @Override
    public Article source() {
        return Article.of("CE, 21 mars 2011, n° 304806");
    }

    @Override
    public boolean holds() {
        return !declaredOn.isBefore(informedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("declared on", declaredOn, "informed on", informedOn);
    }
}
