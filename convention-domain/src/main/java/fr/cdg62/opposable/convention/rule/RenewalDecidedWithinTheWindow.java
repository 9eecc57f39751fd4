package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A renewal is decided once its window is open. */
public record RenewalDecidedWithinTheWindow(LocalDate decidedOn, LocalDate opensOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.RENEWAL_TOO_EARLY;
    }

    @Override
    public Article source() {
        return Article.of("house policy, renewal");
    }

    @Override
    public boolean holds() {
        return !decidedOn.isBefore(opensOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("decided on", decidedOn, "window opens on", opensOn);
    }
}
