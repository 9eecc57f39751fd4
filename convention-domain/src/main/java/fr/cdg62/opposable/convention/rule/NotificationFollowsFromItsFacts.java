package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notice counts as notified the day its facts give; counsel may hold another. */
public record NotificationFollowsFromItsFacts(
        @Nullable LocalDate heldOn, @Nullable LocalDate computedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTIFICATION_SET_BY_COUNSEL;
    }

    @Override
    public Article source() {
        return Article.of("CE, 24 avril 2012, n° 341146");
    }

    @Override
    public boolean holds() {
        return heldOn == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("held on", String.valueOf(heldOn), "computed on", String.valueOf(computedOn));
    }
}
