package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Everybody may acknowledge a reminder, each once. */
public record ReminderAcknowledgedOnceByEach(String account, boolean acknowledged) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.REMINDER_ALREADY_ACKNOWLEDGED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, reminders");
    }

    @Override
    public boolean holds() {
        return !acknowledged;
    }

    @Override
    public Facts facts() {
        return Facts.of("account", account);
    }
}
