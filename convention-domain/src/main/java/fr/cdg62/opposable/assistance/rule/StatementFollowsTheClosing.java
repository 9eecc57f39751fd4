package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A statement follows the closing of its year. */
public record StatementFollowsTheClosing(LocalDate issuedOn, LocalDate closedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.STATEMENT_BEFORE_CLOSING;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return !issuedOn.isBefore(closedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("issued on", issuedOn, "closed on", closedOn);
    }
}
