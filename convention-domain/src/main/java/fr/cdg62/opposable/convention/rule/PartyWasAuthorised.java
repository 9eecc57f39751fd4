package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Each party signs by virtue of a dated act of its own. */
public record PartyWasAuthorised(Party party, @Nullable String cited, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NO_AUTHORISATION;
    }

    @Override
    public Article source() {
        return Article.of("convention, parties");
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Facts facts() {
        return Facts.of("party", party, "cited", String.valueOf(cited));
    }
}
