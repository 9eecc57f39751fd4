package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The additional contribution pays for the service as long as the body bound is affiliated. */
public record AdditionalContributionStillPays(
        LocalDate lostOn, @Nullable LocalDate restoredOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.FINANCING_BASIS_LOST;
    }

    @Override
    public Article source() {
        return Article.of("CGFP L452-30");
    }

    @Override
    public boolean holds() {
        return restoredOn != null;
    }

    @Override
    public Facts facts() {
        return Facts.of("lost on", lostOn, "restored on", restoredOn == null ? "not known" : restoredOn);
    }
}
