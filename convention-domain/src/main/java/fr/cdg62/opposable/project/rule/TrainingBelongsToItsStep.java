package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Step;

/** Only awareness and training have sessions. */
public record TrainingBelongsToItsStep(Step step) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.TRAINING_STEP;
    }

    @Override
    public Article source() {
        return Clause.ART3_2_REALISATION.article();
    }

    @Override
    public boolean holds() {
        return step.trainsSomebody();
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step);
    }
}
