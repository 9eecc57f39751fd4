package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/**
 * A fact is recorded once under its id.
 *
 * @param fact what it is
 * @param id what it is known by
 */
public record FactIsNew(String fact, String id, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.PROJECT_FACT_KNOWN;
    }

    @Override
    public Article source() {
        return Article.of("house policy, dated facts");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("fact", fact, "id", id);
    }
}
