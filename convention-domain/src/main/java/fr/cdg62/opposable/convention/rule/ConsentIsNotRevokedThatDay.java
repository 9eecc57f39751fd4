package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A consent revoked on a day is given again on a later one. */
public record ConsentIsNotRevokedThatDay(Party party, LocalDate consentedOn, boolean revokedThatDay) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ELECTRONIC_CONSENT_REVOKED_THAT_DAY;
    }

    @Override
    public Article source() {
        return Article.of("CRPA L112-15");
    }

    @Override
    public boolean holds() {
        return !revokedThatDay;
    }

    @Override
    public Facts facts() {
        return Facts.of("party", party, "consented on", consentedOn);
    }
}
