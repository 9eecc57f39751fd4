package fr.cdg62.opposable.person.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mandate ends once: a later end than the one known is refused, an earlier one is accepted. */
public record MandateHasNotEndedYet(
        LocalDate lastDay, @Nullable LocalDate until) implements Rule {

    @Override
    public RefusalCode code() {
        return PersonCode.MANDATE_ALREADY_ENDED;
    }

    @Override
    public Article source() {
        return Article.of("legal sheet, R2");
    }

    @Override
    public boolean holds() {
        return until == null || lastDay.isBefore(until);
    }

    @Override
    public Facts facts() {
        return Facts.of("last day", lastDay, "until", String.valueOf(until));
    }
}
