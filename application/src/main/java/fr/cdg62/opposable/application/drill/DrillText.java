package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.french.FrenchDates;
import fr.cdg62.opposable.french.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report as plain text in French, to print and to keep. */
public final class DrillText {
    private static final Texts TEXTS = new Texts("pages");

    private DrillText() {}

    /** The whole report. */
    public static String of(DrillReport report) {
        var text = new StringBuilder();
        line(text, TEXTS.of("drill.title"));
        if (report.simulated()) {
            line(text, "SIMULÉ");
        }
        line(text, TEXTS.of("drill.said", facts(report)));
        line(text, TEXTS.of(report.passed() ? "drill.passed" : "drill.failed"));
        int number = 0;
        for (var one : report.lines()) {
            line(text, "");
            line(text, ++number + ". " + one.done());
            line(text, "   " + TEXTS.of("drill-outcome." + one.outcome()));
            line(text, "   " + TEXTS.of("drill.product") + " : " + orNothing(one.product()));
            if (one.verifier() != null) {
                line(text, "   " + TEXTS.of("drill.verifier") + " : " + one.verifier());
            }
        }
        line(text, "");
        line(text, TEXTS.of("drill.limit.unsealed"));
        line(text, TEXTS.of("drill.limit.witness"));
        line(text, TEXTS.of("drill.limit.law"));
        return text.toString();
    }

    static Map<String, String> facts(DrillReport report) {
        return Map.of(
                "at",
                FrenchDates.instant(report.beganAt()),
                "millis",
                Long.toString(report.durationMillis()),
                "origin",
                report.origin(),
                "note",
                Long.toString(report.note()),
                "sealed",
                Long.toString(report.sealed()),
                "ways",
                Integer.toString(report.lines().size()));
    }

    private static String orNothing(@Nullable String said) {
        return said == null ? TEXTS.of("drill.nothing") : said;
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
