package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A convention is signed while there is still a day to cover. */
public record TermOutlivesTheDeed(LocalDate lastDay, LocalDate deedDate) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.TERM_OVER_BEFORE_SIGNATURE;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return !lastDay.isBefore(deedDate);
    }

    @Override
    public Facts facts() {
        return Facts.of("last day", lastDay, "signed on", deedDate);
    }
}
