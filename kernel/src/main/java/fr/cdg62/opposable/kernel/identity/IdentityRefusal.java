package fr.cdg62.opposable.kernel.identity;

import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals of texts that cannot be the identity they claim to be. */
public enum IdentityRefusal implements RefusalCode {
    BAD_SIREN,
    BAD_SIRET,
    BAD_INSEE_CODE,
    BAD_ACT_IDENTIFIER,
    BAD_CENTRE,
    BAD_IDENTIFIER;

    /** The refusal of what was entered, shortened to what a screen can show. */
    public InvalidValue of(String source, String entered) {
        var shown = entered.length() > 80 ? entered.substring(0, 80) + "…" : entered;
        return new InvalidValue(Refusal.of(this, Article.of(source), Facts.of("entered", shown)));
    }
}
