package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A reminder is issued once its day has come. */
public record ReminderIsDue(LocalDate dueOn, LocalDate day) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.REMINDER_NOT_DUE;
    }

    @Override
    public Article source() {
        return Article.of("house policy, reminders");
    }

    @Override
    public boolean holds() {
        return !day.isBefore(dueOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("due on", dueOn, "day", day);
    }
}
