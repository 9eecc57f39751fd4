package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** What the clause excludes is asked for after a termination, or once the convention has ended. */
public record ClaimFollowsATermination(LocalDate receivedOn, boolean ended) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.CLAIM_WITHOUT_TERMINATION;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return ended;
    }

    @Override
    public Facts facts() {
        return Facts.of("claim received on", receivedOn);
    }
}
