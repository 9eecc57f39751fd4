package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is signed holds a choice, made at the latest when the party has both signed and been authorised (a later act may ratify). */
public record PrestationWasChosen(@Nullable LocalDate decidedOn, LocalDate authorisedAndSignedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.PRESTATION_REQUIRED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 1");
    }

    @Override
    public boolean holds() {
        return decidedOn != null && !decidedOn.isAfter(authorisedAndSignedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("chosen on", String.valueOf(decidedOn), "authorised and signed on", authorisedAndSignedOn);
    }
}
