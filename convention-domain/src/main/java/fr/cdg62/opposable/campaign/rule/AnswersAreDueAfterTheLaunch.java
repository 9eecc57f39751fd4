package fr.cdg62.opposable.campaign.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** There is time to answer: not before the day of the launch. */
public record AnswersAreDueAfterTheLaunch(LocalDate launchedOn, LocalDate answerBy) implements Rule {

    @Override
    public RefusalCode code() {
        return CampaignCode.ANSWER_BEFORE_LAUNCH;
    }

    @Override
    public Article source() {
        return Article.of("house policy, campaigns");
    }

    @Override
    public boolean holds() {
        return !answerBy.isBefore(launchedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("launched on", launchedOn, "answer by", answerBy);
    }
}
