package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.project.value.Commitment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is sent without a sending certificate valid that day.
 *
 * @param valid whether one is valid that day
 * @param lapsedOn the last day of the last one that was, or null
 */
public record SendingCertificateIsValid(
        LocalDate liveOn, boolean valid, @Nullable LocalDate lapsedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.CERTIFICATE_NOT_VALID;
    }

    @Override
    public Article source() {
        return Clause.ART4_ENGAGEMENTS.article();
    }

    @Override
    public boolean holds() {
        return valid;
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "live on",
                liveOn,
                "last day",
                String.valueOf(lapsedOn),
                "missing",
                Commitment.C3,
                "owed by",
                Party.COLLECTIVITY);
    }
}
