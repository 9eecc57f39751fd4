package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A circuit has at least one stop. */
public record CircuitHasAStop(String circuit, int stops) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.CIRCUIT_EMPTY;
    }

    @Override
    public Article source() {
        return Article.of("house policy, circuits");
    }

    @Override
    public boolean holds() {
        return stops > 0;
    }

    @Override
    public Facts facts() {
        return Facts.of("circuit", circuit);
    }
}
