package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** The authority comes before the signature; a later act ratifies it, and the weakness stays visible. */
public record AuthorisedBeforeSigning(LocalDate signedOn, LocalDate adoptedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.RATIFIED_AFTERWARDS;
    }

    @Override
    public Article source() {
        return Article.of("CE 8 Oct. 2014 n° 370588");
    }

    @Override
    public boolean holds() {
        return !signedOn.isBefore(adoptedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("signed on", signedOn, "ratified on", adoptedOn);
    }
}
