package fr.cdg62.opposable.file;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates of a convention and their reasons (convention, article 2; legal sheet, R7, R9 and R27). */
final class TermDates {

    private static final Article ARTICLE_2 = Article.of("convention, article 2");
    private static final Article DEED = Article.of("convention, date de l'acte");
    private static final Article MONTH_END = Article.of("convention, article 2 ; CPC art. 641 par analogie");
    private static final List<String> MOVES_END = List.of("RENEWAL", "TERMINATION");
    private static final List<String> MOVES_DRAFT = List.of("TERM_FIXED_AGAIN", "LATER_SIGNATURE");

    private TermDates() {}

    /** The dates known of the file, in the order of a life; none while no start is known. */
    static List<TermDate> of(ConventionFile file) {
        var deed = file.deed();
        var fixed = file.fixedTerm();
        if (deed != null) {
            return List.of(
                    new TermDate("DEED", deedDate(deed), false),
                    new TermDate("START", start(deed), false),
                    new TermDate("LAST_DAY", lastDay(deed.computed(), deed.lastDay(), fixed, MOVES_END), false),
                    new TermDate("END", end(deed.lastDay(), MOVES_END), false));
        }
        return fixed == null ? List.of() : provisional(fixed);
    }

    private static List<TermDate> provisional(FixedTerm fixed) {
        var firstDay = fixed.computed().firstDay();
        var start = new ReasonedDate(firstDay, "START_WRITTEN", ARTICLE_2, facts("startsOn", firstDay), MOVES_DRAFT);
        return List.of(
                new TermDate("START", start, true),
                new TermDate("LAST_DAY", lastDay(fixed.computed(), fixed.lastDay(), fixed, MOVES_DRAFT), true),
                new TermDate("END", end(fixed.lastDay(), MOVES_DRAFT), true));
    }

    private static ReasonedDate deedDate(Deed deed) {
        return new ReasonedDate(
                deed.deedDate(),
                "DEED_LAST_SIGNATURE",
                DEED,
                facts("lastSignature", deed.deedDate()),
                List.of("SIGNATURE_CORRECTED"));
    }

    private static ReasonedDate start(Deed deed) {
        var firstDay = deed.computed().firstDay();
        return deed.startBlank()
                ? new ReasonedDate(
                        firstDay,
                        "START_BLANK",
                        ARTICLE_2,
                        facts("lastSignature", deed.deedDate()),
                        List.of("SIGNATURE_CORRECTED"))
                : new ReasonedDate(
                        firstDay,
                        "START_WRITTEN",
                        ARTICLE_2,
                        facts("startsOn", firstDay, "lastSignature", deed.deedDate()),
                        List.of("START_CORRECTED"));
    }

    private static ReasonedDate lastDay(
            Term computed, LocalDate lastDay, @Nullable FixedTerm fixed, List<String> wouldChange) {
        var facts = facts("startsOn", computed.firstDay(), "years", 5);
        if (fixed != null && fixed.writtenEnd() != null) {
            facts.put("writtenEnd", fixed.writtenEnd().toString());
        }
        if (!lastDay.equals(computed.lastDay())) {
            facts.put("computedLastDay", computed.lastDay().toString());
            return new ReasonedDate(lastDay, "WRITTEN_END_PREVAILS", ARTICLE_2, facts, wouldChange);
        }
        var clamped = lastDay.getDayOfMonth() < computed.firstDay().getDayOfMonth() && !isEve(computed);
        return clamped
                ? new ReasonedDate(lastDay, "TERM_MONTH_END", MONTH_END, facts, wouldChange)
                : new ReasonedDate(lastDay, "TERM_DATE_TO_DATE", ARTICLE_2, facts, wouldChange);
    }

    private static boolean isEve(Term computed) {
        return computed.dayAfter().getDayOfMonth() == computed.firstDay().getDayOfMonth();
    }

    private static ReasonedDate end(LocalDate lastDay, List<String> wouldChange) {
        return new ReasonedDate(
                lastDay.plusDays(1), "END_AFTER_LAST_DAY", ARTICLE_2, facts("lastDay", lastDay), wouldChange);
    }

    private static Map<String, String> facts(Object... namesAndValues) {
        var facts = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return facts;
    }
}
