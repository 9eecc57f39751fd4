package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.text.CanonicalWriter;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A verdict as a program reads it ({@code docs/journal.md}, section 14); what is not known is left out. */
final class JsonReport {

    /** The greatest number section 3 writes; a damaged file may name places beyond it. */
    private static final long GREATEST = 9_007_199_254_740_991L;

    private final CanonicalWriter out = new CanonicalWriter();
    private boolean first = true;

    private JsonReport() {}

    static String of(Verdict verdict) {
        var report = new JsonReport();
        report.open('{');
        report.member("verdict", verdict.answer().name());
        report.member("status", (long) verdict.answer().status());
        report.facts(verdict.facts());
        report.texts("anchors", verdict.anchors());
        report.findings(verdict.findings());
        report.texts("proved", verdict.proved());
        report.texts("notProved", verdict.notProved());
        report.close('}');
        return new String(report.out.bytes(), 0, report.out.length(), StandardCharsets.UTF_8) + "\n";
    }

    private void facts(Verdict.Facts facts) {
        optional("input", facts.input());
        optional("origin", facts.origin());
        optional("size", facts.size());
        optional("events", facts.events());
        optional("streams", facts.streams());
        optional("checkpoint", facts.checkpoint());
        optional("signedAt", facts.signedAt());
        optional("stampedAt", facts.stampedAt());
        optional("simulated", facts.simulated());
    }

    private void findings(List<Finding> findings) {
        name("findings");
        open('[');
        for (var finding : findings) {
            comma();
            open('{');
            member("code", finding.code().name());
            member("file", finding.place().file());
            member("index", finding.place().index());
            member("stream", finding.place().stream());
            member("sequence", finding.place().sequence());
            member("note", finding.place().note());
            member("text", finding.text());
            close('}');
        }
        close(']');
    }

    private void texts(String name, List<String> texts) {
        name(name);
        open('[');
        for (var text : texts) {
            comma();
            string(text);
        }
        close(']');
    }

    private void optional(String name, Optional<?> value) {
        value.ifPresent(known -> member(name, known));
    }

    private void member(String name, @Nullable Object value) {
        if (value == null || (value instanceof Long number && (number < 0 || number > GREATEST))) {
            return;
        }
        name(name);
        if (value instanceof Long number) {
            out.number(number);
        } else if (value instanceof Boolean truth) {
            out.raw(truth.toString().getBytes(StandardCharsets.US_ASCII));
        } else {
            string(value.toString());
        }
    }

    private void name(String name) {
        comma();
        string(name);
        out.raw(':');
    }

    private void comma() {
        if (!first) {
            out.raw(',');
        }
        first = false;
    }

    private void open(char c) {
        out.raw(c);
        first = true;
    }

    private void close(char c) {
        out.raw(c);
        first = false;
    }

    private void string(String text) {
        try {
            out.string(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        } catch (Malformed e) {
            throw new IllegalStateException("a text that went through UTF-8 has no half of a pair", e);
        }
    }
}
