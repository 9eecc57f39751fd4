package fr.cdg62.opposable.servicecapacity.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import java.time.YearMonth;

/** What is over is no longer planned. */
public record MonthIsNotOver(YearMonth month, LocalDate today) implements Rule {

    @Override
    public RefusalCode code() {
        return ServiceCapacityCode.CAPACITY_MONTH_OVER;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !month.isBefore(YearMonth.from(today));
    }

    @Override
    public Facts facts() {
        return Facts.of("month", month, "today", today);
    }
}
