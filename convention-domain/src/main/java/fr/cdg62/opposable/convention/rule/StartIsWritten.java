package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** The paper bears its start; left blank, the convention starts on the day of the last signature. */
public record StartIsWritten(boolean blank, LocalDate deedDate) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.START_DATE_BLANK;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return !blank;
    }

    @Override
    public Facts facts() {
        return Facts.of("last signature", deedDate);
    }
}
