package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A dead convention is not amended: each party signs no later than its last day. */
public record AmendedByTheLastDay(LocalDate signedOn, LocalDate lastDay) implements Rule {

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
        return !signedOn.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("signed on", signedOn, "last day", lastDay);
    }
}
