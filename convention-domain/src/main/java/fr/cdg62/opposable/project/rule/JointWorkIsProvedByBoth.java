package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Step;
import java.util.Set;
import java.util.stream.Collectors;

/** What both parties do together has a proof from each of them. */
public record JointWorkIsProvedByBoth(Step step, Set<Party> provedBy) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.JOINT_EVIDENCE_MISSING;
    }

    @Override
    public Article source() {
        return Clause.ART3_1_ETUDE.article();
    }

    @Override
    public boolean holds() {
        return provedBy.containsAll(Set.of(Party.values()));
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "step",
                step,
                "proved by",
                provedBy.stream().map(Party::name).sorted().collect(Collectors.joining(", ")));
    }
}
