package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A session is planned for today at the earliest. */
public record PlannedForADayToCome(LocalDate plannedFor, LocalDate today) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.PLAN_IN_THE_PAST;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !plannedFor.isBefore(today);
    }

    @Override
    public Facts facts() {
        return Facts.of("planned for", plannedFor, "today", today);
    }
}
