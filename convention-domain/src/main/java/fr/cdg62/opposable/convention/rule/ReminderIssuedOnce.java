package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A reminder is issued once for one last day. */
public record ReminderIssuedOnce(int monthsBefore, LocalDate lastDay, boolean issued) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.REMINDER_ALREADY_ISSUED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, reminders");
    }

    @Override
    public boolean holds() {
        return !issued;
    }

    @Override
    public Facts facts() {
        return Facts.of("months before", monthsBefore, "last day", lastDay);
    }
}
