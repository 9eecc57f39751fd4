package fr.cdg62.opposable.verifier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A verdict as a judge reads it: what was given, the verdict, what is proved and by what, what is not, and each finding with its place. */
final class TextReport {

    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    static String of(Verdict verdict) {
        var report = new TextReport();
        report.line(Words.say("report.title"));
        report.line("");
        report.line(Words.say("report.verdict." + verdict.answer()));
        report.line("");
        report.line(Words.say("report.input", verdict.input()));
        report.line(verdict.given());
        report.facts(verdict.facts());
        if (verdict.answer() != Verdict.Answer.UNREADABLE) {
            report.findings(verdict.findings());
        }
        report.section("report.proved", verdict.proved());
        report.section("report.notProved", verdict.notProved());
        return report.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void facts(Verdict.Facts facts) {
        fact("report.origin", facts.origin());
        fact("report.checkpoint", facts.checkpoint());
        fact("report.size", facts.size());
        fact("report.signedAt", facts.signedAt());
        fact("report.stampedAt", facts.stampedAt());
    }

    private void fact(String key, Optional<?> value) {
        value.ifPresent(v -> line(Words.say(key, v)));
    }

    private void section(String title, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        line("");
        line(Words.say(title));
        sentences.forEach(sentence -> line("  - " + sentence));
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        line("");
        line(Words.say("report.findings"));
        for (var finding : findings) {
            line("  - " + finding.code() + place(finding.place()));
            line("    " + finding.text());
        }
    }

    private static String place(Place place) {
        var text = new StringBuilder();
        append(text, "place.file", place.file());
        append(text, "place.index", place.index());
        append(text, "place.stream", place.stream());
        append(text, "place.sequence", place.sequence());
        append(text, "place.note", place.note());
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private static void append(StringBuilder text, String key, @Nullable Object value) {
        if (value != null) {
            text.append(text.isEmpty() ? "" : ", ").append(Words.say(key, value));
        }
    }
}
