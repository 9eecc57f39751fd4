package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A mediation ends no earlier than it was agreed. */
public record MediationEndedOnceAgreed(LocalDate endedOn, LocalDate agreedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.MEDIATION_ENDS_TOO_EARLY;
    }

    @Override
    public Article source() {
        return Article.of("CJA L213-6");
    }

    @Override
    public boolean holds() {
        return !endedOn.isBefore(agreedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("ended on", endedOn, "agreed on", agreedOn);
    }
}
