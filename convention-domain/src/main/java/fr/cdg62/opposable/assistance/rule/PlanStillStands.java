package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A session that was held or cancelled is planned no more. */
public record PlanStillStands(PlanId plan, boolean stands) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.PLAN_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return stands;
    }

    @Override
    public Facts facts() {
        return Facts.of("plan", plan.value());
    }
}
