package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step is completed once. */
public record StepIsNotCompleted(Step step, @Nullable LocalDate completedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.STEP_ALREADY_COMPLETED;
    }

    @Override
    public Article source() {
        return Clause.ART3_2_REALISATION.article();
    }

    @Override
    public boolean holds() {
        return completedOn == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step, "completed on", String.valueOf(completedOn));
    }
}
