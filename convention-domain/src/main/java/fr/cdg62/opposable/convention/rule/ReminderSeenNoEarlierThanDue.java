package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A reminder is seen on the day it is due at the earliest. */
public record ReminderSeenNoEarlierThanDue(LocalDate seenOn, LocalDate dueOn) implements Rule {

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
        return !seenOn.isBefore(dueOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("seen on", seenOn, "due on", dueOn);
    }
}
