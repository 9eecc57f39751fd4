package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A session is corrected once; its correction may be corrected in turn. */
public record TrainingStands(String training, boolean reversed) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.TRAINING_REVERSED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, corrections");
    }

    @Override
    public boolean holds() {
        return !reversed;
    }

    @Override
    public Facts facts() {
        return Facts.of("training", training);
    }
}
