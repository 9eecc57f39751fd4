package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A formal notice cites a breach that still stands that day. */
public record NoticedBeforeTheCure(
        BreachId breach, LocalDate servedOn, @Nullable LocalDate curedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTICED_ONCE_CURED;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return curedOn == null || servedOn.isBefore(curedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("breach", breach, "notice served on", servedOn, "cured on", String.valueOf(curedOn));
    }
}
