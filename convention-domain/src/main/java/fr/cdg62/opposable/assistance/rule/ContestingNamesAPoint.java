package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.assistance.value.StatementAnswer;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Who contests a statement says on which points. */
public record ContestingNamesAPoint(StatementAnswer answer, int points) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.POINT_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, yearly statement");
    }

    @Override
    public boolean holds() {
        return answer != StatementAnswer.CONTESTED || points > 0;
    }

    @Override
    public Facts facts() {
        return Facts.of("answer", answer, "points", points);
    }
}
