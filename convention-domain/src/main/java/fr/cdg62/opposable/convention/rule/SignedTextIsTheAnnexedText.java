package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Only the text the assembly approved may be signed. */
public record SignedTextIsTheAnnexedText(Sha256 signed, Sha256 annexed) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.SIGNED_TEXT_DIFFERS_FROM_ANNEX;
    }

    @Override
    public Article source() {
        return Article.of("convention, Annexe n° 1");
    }

    @Override
    public boolean holds() {
        return signed.equals(annexed);
    }

    @Override
    public Facts facts() {
        return Facts.of("signed text", signed, "annexed text", annexed);
    }
}
