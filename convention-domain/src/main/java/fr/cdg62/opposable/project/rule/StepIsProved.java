package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Step;
import java.util.Set;

/** A step has a document that proves it. */
public record StepIsProved(Step step, Set<Party> provedBy) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.STEP_EVIDENCE_MISSING;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R11");
    }

    @Override
    public boolean holds() {
        return !provedBy.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step);
    }
}
