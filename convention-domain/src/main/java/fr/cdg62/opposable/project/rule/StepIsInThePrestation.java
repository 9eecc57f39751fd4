package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Requirement;
import fr.cdg62.opposable.project.value.Step;

/** A step is carried out when the prestations ask for it or leave it open, or when somebody says why. */
public record StepIsInThePrestation(Step step, Requirement requirement, boolean justified) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.STEP_NOT_APPLICABLE;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, 1.3");
    }

    @Override
    public boolean holds() {
        return requirement != Requirement.NOT_APPLICABLE && (requirement != Requirement.UNLESS_JUSTIFIED || justified);
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step, "requirement", requirement);
    }
}
