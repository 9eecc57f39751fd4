package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A decision taken under a delegation says which. */
public record DelegatedDecisionCitesItsDelegation(
        AuthorisationKind kind, @Nullable String delegation) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.DELEGATION_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("décret 85-643, art. 27-28");
    }

    @Override
    public boolean holds() {
        return kind != AuthorisationKind.DELEGATED_DECISION || delegation != null;
    }

    @Override
    public Facts facts() {
        return Facts.of("kind", kind);
    }
}
