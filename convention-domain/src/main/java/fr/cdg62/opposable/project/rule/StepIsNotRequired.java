package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Requirement;
import fr.cdg62.opposable.project.value.Step;

/** A party does not release itself of what the prestations require. */
public record StepIsNotRequired(Step step, Requirement requirement) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.STEP_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, 1.3");
    }

    @Override
    public boolean holds() {
        return requirement != Requirement.REQUIRED;
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step, "requirement", requirement);
    }
}
