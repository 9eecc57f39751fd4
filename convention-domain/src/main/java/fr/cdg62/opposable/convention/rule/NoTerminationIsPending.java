package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is terminated is not renewed. */
public record NoTerminationIsPending(
        LocalDate decidedOn, @Nullable LocalDate notifiedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.TERMINATION_PENDING;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return notifiedOn == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("decided on", decidedOn, "notified on", String.valueOf(notifiedOn));
    }
}
