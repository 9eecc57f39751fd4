package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A later act of the party consents to a signature given before its act was enforceable. */
public record ConsentedToSinceSigned(LocalDate signedOn, LocalDate ratifiedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SIGNED_BEFORE_ENFORCEABLE;
    }

    @Override
    public Article source() {
        return Article.of("CE 8 Oct. 2014 n° 370588");
    }

    @Override
    public boolean holds() {
        return ratifiedOn.isAfter(signedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("signed on", signedOn, "ratified on", ratifiedOn);
    }
}
