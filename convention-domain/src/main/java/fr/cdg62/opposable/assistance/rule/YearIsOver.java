package fr.cdg62.opposable.assistance.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A year closes the day after its last covered day, never before. */
public record YearIsOver(LocalDate on, LocalDate closesOn) implements Rule {

    @Override
    public RefusalCode code() {
        return AssistanceCode.YEAR_NOT_OVER;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 3-3");
    }

    @Override
    public boolean holds() {
        return !on.isBefore(closesOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("on", on, "closes on", closesOn);
    }
}
