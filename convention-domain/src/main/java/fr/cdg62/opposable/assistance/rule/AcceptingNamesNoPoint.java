package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Who accepts a statement contests no point of it. */
public record AcceptingNamesNoPoint(StatementAnswer answer, int points) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.POINT_NOT_EXPECTED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return answer != StatementAnswer.ACCEPTED || points == 0;
    }

    @Override
    public Facts facts() {
        return Facts.of("answer", answer, "points", points);
    }
}
