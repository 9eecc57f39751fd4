package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A dead convention is not renewed: each party decides no later than its last day. */
public record RenewalDecidedByTheLastDay(LocalDate decidedOn, LocalDate lastDay) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.CONVENTION_EXPIRED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return !decidedOn.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("decided on", decidedOn, "last day", lastDay);
    }
}
