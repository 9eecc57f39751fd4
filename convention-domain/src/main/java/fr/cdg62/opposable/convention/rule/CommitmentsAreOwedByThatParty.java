package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** A party fails what it owes itself, never what the other owes. */
public record CommitmentsAreOwedByThatParty(Party against, Set<BreachedCommitment> commitments) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.COMMITMENT_OF_THE_OTHER_PARTY;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return commitments.stream().allMatch(one -> one.owedBy() == against);
    }

    @Override
    public Facts facts() {
        return Facts.of("party", against, "commitments", others());
    }

    private String others() {
        return commitments.stream()
                .filter(one -> one.owedBy() != against)
                .map(BreachedCommitment::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
