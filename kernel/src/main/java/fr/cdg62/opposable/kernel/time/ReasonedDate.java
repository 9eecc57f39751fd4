package fr.cdg62.opposable.kernel.time;

import fr.cdg62.opposable.kernel.rule.Article;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A date that explains itself. Screens, calendars, alerts and the dossier all show this one value.
 *
 * @param date the civil date, Europe/Paris
 * @param rule the stable key of the rule that computes it, {@code TERM_DATE_TO_DATE}; its French sentence is a message
 * @param article where the rule comes from
 * @param facts the facts used, by name, as text
 * @param wouldChange the stable keys of what would move the date, {@code RENEWAL}, {@code TERMINATION}
 */
public record ReasonedDate(
        LocalDate date, String rule, Article article, Map<String, String> facts, List<String> wouldChange) {

    public ReasonedDate {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        wouldChange = List.copyOf(wouldChange);
    }
}
