package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nothing happens to an original before the deed. */
public record NoEarlierThanTheDeed(
        String fact, LocalDate day, @Nullable LocalDate deedDate) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.BEFORE_DEED;
    }

    @Override
    public Article source() {
        return Article.of("convention, originals");
    }

    @Override
    public boolean holds() {
        return deedDate == null || !day.isBefore(deedDate);
    }

    @Override
    public Facts facts() {
        return Facts.of(fact, day, "deed", deedDate == null ? "not known" : deedDate);
    }
}
