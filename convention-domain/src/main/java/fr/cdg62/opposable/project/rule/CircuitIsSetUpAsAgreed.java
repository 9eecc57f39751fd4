package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.CircuitComparison;
import java.util.stream.Collectors;

/** The circuit set up is the one agreed. */
public record CircuitIsSetUpAsAgreed(String circuit, CircuitComparison comparison) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.CIRCUIT_DIFFERS;
    }

    @Override
    public Article source() {
        return Clause.ART3_1_ETUDE.article();
    }

    @Override
    public boolean holds() {
        return comparison.agree();
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "circuit",
                circuit,
                "differs at",
                comparison.differences().stream()
                        .map(one -> String.valueOf(one.position()))
                        .collect(Collectors.joining(", ")));
    }
}
