package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Who is not of the collectivity writes a decision down from the collectivity's own document. */
public record TranscriptionHasItsDocument(
        String role, boolean transcribed, @Nullable Sha256 document) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.DECISION_NOT_OF_THE_COLLECTIVITY;
    }

    @Override
    public Article source() {
        return Clause.ART6_GARANTIE_RESPONSABILITE.article();
    }

    @Override
    public boolean holds() {
        return !transcribed || document != null;
    }

    @Override
    public Facts facts() {
        return Facts.of("role", role);
    }
}
