package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** An answer follows the offer. */
public record AnsweredNoEarlierThanOffered(LocalDate answeredOn, LocalDate offeredOn) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.ANSWER_BEFORE_OFFER;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return !answeredOn.isBefore(offeredOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("answered on", answeredOn, "offered on", offeredOn);
    }
}
