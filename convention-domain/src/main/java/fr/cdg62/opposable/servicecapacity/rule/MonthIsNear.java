package fr.cdg62.opposable.servicecapacity.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import java.time.YearMonth;

/** Nobody knows the agents of a month too far ahead. */
public record MonthIsNear(YearMonth month, LocalDate today, int monthsAhead) implements Rule {

    @Override
    public RefusalCode code() {
        return ServiceCapacityCode.CAPACITY_MONTH_TOO_FAR;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !month.isAfter(YearMonth.from(today).plusMonths(monthsAhead));
    }

    @Override
    public Facts facts() {
        return Facts.of("month", month, "months ahead", monthsAhead);
    }
}
