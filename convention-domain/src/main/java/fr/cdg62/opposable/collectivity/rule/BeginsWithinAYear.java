package fr.cdg62.opposable.collectivity.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/**
 * What an act decides for a later day is recorded no more than a year ahead.
 *
 * @param from the first day of what was decided
 * @param today the Paris day on which the command reached the edge
 */
public record BeginsWithinAYear(LocalDate from, LocalDate today) implements Rule {

    @Override
    public RefusalCode code() {
        return CollectivityCode.TOO_FAR_AHEAD;
    }

    @Override
    public Article source() {
        return Article.of("house policy, register");
    }

    @Override
    public boolean holds() {
        return !from.isAfter(today.plusYears(1));
    }

    @Override
    public Facts facts() {
        return Facts.of("from", from, "today", today);
    }
}
