package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** What happens in a dispute happens no earlier than its first letter. */
public record NoEarlierThanTheDispute(String fact, LocalDate day, LocalDate declaredOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.BEFORE_DISPUTE;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return !day.isBefore(declaredOn);
    }

    @Override
    public Facts facts() {
        return Facts.of(fact, day, "declared on", declaredOn);
    }
}
