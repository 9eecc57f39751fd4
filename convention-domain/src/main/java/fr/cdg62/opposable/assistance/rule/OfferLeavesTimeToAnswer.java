package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** An offer asks for an answer on its own day at the earliest. */
public record OfferLeavesTimeToAnswer(LocalDate offeredOn, LocalDate answerBy) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.ANSWER_DUE_BEFORE_OFFER;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !answerBy.isBefore(offeredOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("offered on", offeredOn, "answer by", answerBy);
    }
}
