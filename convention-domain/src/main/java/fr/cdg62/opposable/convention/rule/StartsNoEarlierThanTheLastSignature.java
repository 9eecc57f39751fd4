package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A convention does not operate backwards: it starts on the day of the last signature at the earliest. */
public record StartsNoEarlierThanTheLastSignature(
        LocalDate startsOn, @Nullable LocalDate lastSignature) implements Rule {

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
        return lastSignature == null || !startsOn.isBefore(lastSignature);
    }

    @Override
    public Facts facts() {
        return Facts.of("starts on", startsOn, "last signature", String.valueOf(lastSignature));
    }
}
