package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A statement is sent on the day it is issued at the earliest. */
public record SentOnceIssued(LocalDate sentOn, LocalDate issuedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.SENT_BEFORE_ISSUE;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return !sentOn.isBefore(issuedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("sent on", sentOn, "issued on", issuedOn);
    }
}
