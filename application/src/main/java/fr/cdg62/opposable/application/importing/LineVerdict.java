package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.api.ProblemWords;
import fr.cdg62.opposable.kernel.rule.Refusal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line, or would.
 *
 * @param line its number in the file
 * @param kind accepted, there already, or refused
 * @param convention the convention's id, when the line names one
 * @param code why it is refused or there already, or the weaknesses recorded with it; null when there is nothing to say
 * @param article where the rule comes from, or null
 * @param why in French, or null
 * @param remedy what to do, in French, or null
 */
public record LineVerdict(
        int line,
        Kind kind,
        @Nullable String convention,
        @Nullable String code,
        @Nullable String article,
        @Nullable String why,
        @Nullable String remedy) {

    /** The three ends of a line. */
    public enum Kind {
        ACCEPTED,
        ALREADY_THERE,
        REFUSED
    }

    static LineVerdict accepted(int line, String convention, @Nullable String weaknesses) {
        return new LineVerdict(line, Kind.ACCEPTED, convention, weaknesses, null, null, null);
    }

    static LineVerdict of(int line, Kind kind, @Nullable String convention, Refusal refusal) {
        return new LineVerdict(
                line,
                kind,
                convention,
                refusal.code(),
                refusal.source(),
                word(refusal, "detail"),
                word(refusal, "remedy"));
    }

    /** The codes of the anomalies recorded with it, or that would be. */
    public List<String> codes() {
        return code == null ? List.of() : List.of(code.split(Weaknesses.APART, -1));
    }

    private static String word(Refusal refusal, String part) {
        return ProblemWords.text(refusal.code(), part, Locale.FRENCH, refusal.facts());
    }
}
