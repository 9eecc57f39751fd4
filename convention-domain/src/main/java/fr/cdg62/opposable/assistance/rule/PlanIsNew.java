package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A session is planned once under its id. */
public record PlanIsNew(PlanId plan, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.PLAN_ALREADY_MADE;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("plan", plan.value());
    }
}
