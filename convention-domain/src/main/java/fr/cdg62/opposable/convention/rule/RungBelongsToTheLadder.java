package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.util.Set;

/** Reminders come at the months the house has decided. */
public record RungBelongsToTheLadder(int monthsBefore, Set<Integer> ladder) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.REMINDER_NOT_OF_THE_LADDER;
    }

    @Override
    public Article source() {
        return Article.of("house policy, reminders");
    }

    @Override
    public boolean holds() {
        return ladder.contains(monthsBefore);
    }

    @Override
    public Facts facts() {
        return Facts.of("months before", monthsBefore, "ladder", ladder);
    }
}
