package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A convention that is over is not terminated. */
public record TerminatedByTheLastDay(LocalDate writtenOn, LocalDate lastDay) implements Rule {

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
        return !writtenOn.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("written on", writtenOn, "last day", lastDay);
    }
}
