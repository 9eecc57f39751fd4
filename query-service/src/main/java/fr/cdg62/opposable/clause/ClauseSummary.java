package fr.cdg62.opposable.clause;

import fr.cdg62.opposable.kernel.rule.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clause and how often it was carried out.
 *
 * @param clause its id, {@code ART2-DUREE}
 * @param article as rules cite it
 * @param executions how many events carried it out
 * @param conventions in how many conventions
 * @param lastOn when the last of those facts was true, null when there is none
 */
public record ClauseSummary(
        String clause,
        Article article,
        long executions,
        long conventions,
        @Nullable LocalDate lastOn) {}
