package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.ProjectScope;
import java.time.LocalDate;

/** Only the third prestation sets up i-délibRE. */
public record ConvocationBelongsToThePrestation(ProjectScope scope, LocalDate configuredOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.CONVOCATION_NOT_IN_PRESTATION;
    }

    @Override
    public Article source() {
        return Clause.PREAMBULE.article();
    }

    @Override
    public boolean holds() {
        return scope.prestations().contains(Prestation.P3);
    }

    @Override
    public Facts facts() {
        return Facts.of("prestations", scope.prestations(), "configured on", configuredOn);
    }
}
