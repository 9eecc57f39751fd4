package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A convention has one project, opened by its choice of prestations. */
public record ProjectOpenedOnce(boolean open) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.PROJECT_ALREADY_OPEN;
    }

    @Override
    public Article source() {
        return Clause.ART1_OBJET.article();
    }

    @Override
    public boolean holds() {
        return !open;
    }

    @Override
    public Facts facts() {
        return Facts.of("open", open);
    }
}
