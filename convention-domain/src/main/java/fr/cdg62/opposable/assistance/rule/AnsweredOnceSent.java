package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** An answer follows the sending. */
public record AnsweredOnceSent(LocalDate answeredOn, LocalDate sentOn) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.ANSWER_BEFORE_SENDING;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return !answeredOn.isBefore(sentOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("answered on", answeredOn, "sent on", sentOn);
    }
}
