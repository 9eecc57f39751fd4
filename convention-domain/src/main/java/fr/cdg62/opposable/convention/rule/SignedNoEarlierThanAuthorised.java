package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A party signs on the day it is authorised at the earliest. */
public record SignedNoEarlierThanAuthorised(LocalDate signedOn, LocalDate adoptedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SIGNED_BEFORE_AUTHORISATION;
    }

    @Override
    public Article source() {
        return Article.of("convention, parties");
    }

    @Override
    public boolean holds() {
        return !signedOn.isBefore(adoptedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("signed on", signedOn, "adopted on", adoptedOn);
    }
}
