package fr.cdg62.opposable.project.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is done under a convention after its last day.
 *
 * @param fact what is dated
 * @param lastDay the last day covered, or null while it lasts
 */
public record DoneByTheLastDay(
        String fact, LocalDate day, @Nullable LocalDate lastDay) implements Rule {

    @Override
    public RefusalCode code() {
        return ProjectCode.PROJECT_CLOSED;
    }

    @Override
    public Article source() {
        return Clause.ART2_DUREE.article();
    }

    @Override
    public boolean holds() {
        return lastDay == null || !day.isAfter(lastDay);
    }

    @Override
    public Facts facts() {
        return Facts.of(fact, day, "last day", String.valueOf(lastDay));
    }
}
