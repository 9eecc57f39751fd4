package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** Nobody is reminded of a term that is over. */
public record ReminderComesByTheLastDay(LocalDate lastDay, LocalDate day) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.TERM_OVER;
    }

    @Override
    public Article source() {
        return Article.of("house policy, reminders");
    }

    @Override
    public boolean holds() {
        return !day.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("last day", lastDay, "day", day);
    }
}
