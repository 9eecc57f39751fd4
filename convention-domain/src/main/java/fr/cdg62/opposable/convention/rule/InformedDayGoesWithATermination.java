package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DisputeSubject;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who contests a termination says since when it knew of it, and nobody else does. */
public record InformedDayGoesWithATermination(
        DisputeSubject subject, @Nullable LocalDate informedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.INFORMED_DAY_MISMATCH;
    }

    @Override
    public Article source() {
        return Article.of("CE, 21 mars 2011, n° 304806");
    }

    @Override
    public boolean holds() {
        return (subject == DisputeSubject.TERMINATION) == (informedOn != null);
    }

    @Override
    public Facts facts() {
        return Facts.of("dispute subject", subject, "informed on", informedOn == null ? "not given" : informedOn);
    }
}
