package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.Step;
import java.util.List;

/** Training tells who was trained, by role and count. */
public record BeneficiariesAreNamed(Step step, List<Beneficiaries> beneficiaries) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.BENEFICIARIES_MISSING;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R11");
    }

    @Override
    public boolean holds() {
        return !step.trainsSomebody() || !beneficiaries.isEmpty();
    }

    @Override
    public Facts facts() {
        return Facts.of("step", step);
    }
}
