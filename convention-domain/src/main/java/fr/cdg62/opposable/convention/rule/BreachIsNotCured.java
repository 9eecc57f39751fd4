package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A breach is cured once; if it comes back, it is another one. */
public record BreachIsNotCured(BreachId breach, @Nullable LocalDate curedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.BREACH_ALREADY_CURED;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return curedOn == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("breach", breach, "cured on", String.valueOf(curedOn));
    }
}
