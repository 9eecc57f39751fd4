package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** An act ratifies a signature given before it. */
public record RatifiedAfterTheSignature(LocalDate signedOn, LocalDate adoptedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.RATIFICATION_NOT_LATER;
    }

    @Override
    public Article source() {
        return Article.of("CE 8 Oct. 2014 n° 370588");
    }

    @Override
    public boolean holds() {
        return adoptedOn.isAfter(signedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("signed on", signedOn, "adopted on", adoptedOn);
    }
}
