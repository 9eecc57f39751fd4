package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Requirement;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.StepExclusion;
import org.jspecify.annotations.Nullable;

/** A step declared not applicable is not carried out, unless the prestations have come to require it. */
public record StepIsNotExcluded(
        Step step, Requirement requirement, @Nullable StepExclusion exclusion) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.STEP_EXCLUDED;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, 1.3");
    }

    @Override
    public boolean holds() {
        return exclusion == null || requirement == Requirement.REQUIRED;
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step, "declared on", exclusion == null ? "" : exclusion.on());
    }
}
