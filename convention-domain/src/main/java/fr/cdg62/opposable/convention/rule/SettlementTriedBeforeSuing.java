package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who goes to court has first tried to settle, and proves it (CE 10 July 2020 n° 433643). */
public record SettlementTriedBeforeSuing(
        LocalDate openedOn, @Nullable LocalDate attemptedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.AMIABLE_ATTEMPT_MISSING;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return attemptedOn != null && attemptedOn.isBefore(openedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("opened on", openedOn, "attempted on", attemptedOn == null ? "not known" : attemptedOn);
    }
}
