package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A service lasts at least a minute and at most twelve hours. */
public record DurationIsPlausible(int minutes) implements Rule {

    private static final int MINUTES_MAX = 720;

    @Override
    public RefusalCode code() {
        return AssistanceCode.BAD_DURATION;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return minutes > 0 && minutes <= MINUTES_MAX;
    }

    @Override
    public Facts facts() {
        return Facts.of("minutes", minutes, "at most", MINUTES_MAX);
    }
}
