package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** An avenant does not operate backwards: it takes effect on the day of its last signature at the earliest. */
public record TakesEffectNoEarlierThanTheLastSignature(LocalDate takesEffectOn, LocalDate lastSignature)
        implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.RETROACTIVE_START;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return !takesEffectOn.isBefore(lastSignature);
    }

    @Override
    public Facts facts() {
        return Facts.of("takes effect on", takesEffectOn, "last signature", lastSignature);
    }
}
