package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The @CTES identifier names the day and the author of the act it is said to identify. */
public record ActIdentifierNamesTheAct(
        @Nullable ActIdentifier identifier,
        LocalDate adoptedOn,
        @Nullable Siren author) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.ACT_IDENTIFIER_MISMATCH;
    }

    @Override
    public Article source() {
        return Article.of("CGCT R2131-1 and following, @CTES");
    }

    @Override
    public boolean holds() {
        return identifier == null
                || (identifier.decidedOn().equals(adoptedOn)
                        && (author == null || identifier.siren().equals(author)));
    }

    @Override
    public Facts facts() {
        return Facts.of(
                "identifier", String.valueOf(identifier), "adopted on", adoptedOn, "author", String.valueOf(author));
    }
}
