package fr.cdg62.opposable.servicecapacity.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A month of the service counts some minutes, and no more than its agents have. */
public record MinutesAreCredible(int minutes, int most) implements Rule {

    @Override
    public RefusalCode code() {
        return ServiceCapacityCode.CAPACITY_NOT_CREDIBLE;
    }

    @Override
    public Article source() {
        return Article.of("house policy, assistance");
    }

    @Override
    public boolean holds() {
        return minutes >= 0 && minutes <= most;
    }

    @Override
    public Facts facts() {
        return Facts.of("minutes", minutes, "most", most);
    }
}
