package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** What does not bind yet is not terminated: no commitment can have been broken. */
public record TerminatedOnceItBinds(LocalDate on, LocalDate boundFrom) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOT_IN_FORCE;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return !on.isBefore(boundFrom);
    }

    @Override
    public Facts facts() {
        return Facts.of("on", on, "bound from", boundFrom);
    }
}
