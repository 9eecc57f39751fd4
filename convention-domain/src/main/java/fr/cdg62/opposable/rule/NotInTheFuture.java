package fr.cdg62.opposable.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/**
 * A fact is recorded once it has happened, never before.
 *
 * @param fact what is dated
 * @param day its date
 * @param today the Paris day on which the command reached the edge
 */
public record NotInTheFuture(String fact, LocalDate day, LocalDate today) implements Rule {

    @Override
    public RefusalCode code() {
        return CommonCode.FUTURE_DATE;
    }

    @Override
    public Article source() {
        return Article.of("house policy, dated facts");
    }

    @Override
    public boolean holds() {
        return !day.isAfter(today);
    }

    @Override
    public Facts facts() {
        return Facts.of(fact, day, "today", today);
    }
}
