package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What is archives publiques is eliminated with the visa of the archives only: its reference, and the document itself. */
public record ErasureHasItsVisa(
        @Nullable String visaReference, @Nullable Sha256 visa) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.VISA_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("Code du patrimoine, art. L212-2");
    }

    @Override
    public boolean holds() {
        return visaReference != null && visa != null;
    }

    @Override
    public Facts facts() {
        return Facts.of("visa reference", String.valueOf(visaReference), "visa", visa == null ? "none" : visa.value());
    }
}
