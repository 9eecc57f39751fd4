package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** What is revoked is a consent that counted until then. */
public record ConsentCountsUntilRevoked(Party party, LocalDate revokedOn, boolean consented) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ELECTRONIC_CONSENT_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("CRPA L112-15");
    }

    @Override
    public boolean holds() {
        return consented;
    }

    @Override
    public Facts facts() {
        return Facts.of("party", party, "revoked on", revokedOn);
    }
}
