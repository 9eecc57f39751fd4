package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A claim is decided on no earlier than it was received. */
public record ClaimDecidedOnceReceived(LocalDate decidedOn, LocalDate receivedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.OUTCOME_BEFORE_CLAIM;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return !decidedOn.isBefore(receivedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("decided on", decidedOn, "received on", receivedOn);
    }
}
