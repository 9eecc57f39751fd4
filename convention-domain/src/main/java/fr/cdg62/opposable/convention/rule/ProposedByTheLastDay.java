package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A convention that is over is not renewed: nothing is proposed after its last day. */
public record ProposedByTheLastDay(LocalDate proposedOn, LocalDate lastDay) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.CONVENTION_EXPIRED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 2");
    }

    @Override
    public boolean holds() {
        return !proposedOn.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of("proposed on", proposedOn, "last day", lastDay);
    }
}
