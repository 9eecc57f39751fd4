package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.ProjectScope;
import java.time.LocalDate;

/** Only the second prestation comes with a parapheur. */
public record CircuitBelongsToThePrestation(ProjectScope scope, LocalDate definedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.CIRCUIT_NOT_IN_PRESTATION;
    }

    @Override
    public Article source() {
        return Clause.PREAMBULE.article();
    }

    @Override
    public boolean holds() {
        return scope.prestations().contains(Prestation.P2);
    }

    @Override
    public Facts facts() {
        return Facts.of("prestations", scope.prestations(), "defined on", definedOn);
    }
}
