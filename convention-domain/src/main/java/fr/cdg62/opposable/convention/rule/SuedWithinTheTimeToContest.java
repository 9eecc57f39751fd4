package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A termination is contested before the judge no later than the last day of the time to do so; without one while a mediation goes on. */
public record SuedWithinTheTimeToContest(
        LocalDate openedOn, @Nullable LocalDate lastDay) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.LITIGATION_LATE;
    }

    @Override
    public Article source() {
        return Article.of("CE, 21 mars 2011, n° 304806");
    }

    @Override
    public boolean holds() {
        return lastDay == null || !openedOn.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("opened on", openedOn, "last day to sue", String.valueOf(lastDay));
    }
}
