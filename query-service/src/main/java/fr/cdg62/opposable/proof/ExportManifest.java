package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an export says of itself ({@code docs/journal.md}, section 12). */
final class ExportManifest {

    private static final String FORMAT = "opposable-export/1";

    private ExportManifest() {}

    /**
     * The manifest.
     *
     * @param files the list of every other file, as JSON
     */
    static String of(Note note, ProofRequest request, ShownEvents shown, String files) {
        var checkpoint = note.checkpoint();
        return "{\"checkpoint\":" + checkpoint.number()
                + ",\"events\":" + shown.count()
                + ",\"files\":" + files
                + ",\"format\":\"" + FORMAT + "\""
                + ",\"origin\":" + ProofLines.quoted(checkpoint.origin())
                + question(request.question())
                + ",\"scope\":" + scope(request.scope(), shown)
                + ",\"size\":" + checkpoint.size() + "}\n";
    }

    private static String question(@Nullable AbsenceAsked question) {
        return question == null
                ? ""
                : ",\"question\":{\"from\":\"" + UtcMillis.text(question.from()) + "\",\"kind\":\"ABSENCE\",\"names\":"
                        + strings(question.names()) + ",\"to\":\"" + UtcMillis.text(question.to()) + "\"}";
    }

    private static String scope(ProofScope scope, ShownEvents shown) {
        return switch (scope) {
            case ProofScope.Everything everything -> "{\"kind\":\"ALL\"}";
            case ProofScope.OfCollectivity of ->
                "{\"collectivity\":" + ProofLines.quoted(of.collectivity()) + ",\"kind\":\"COLLECTIVITY\"}";
            case ProofScope.OfConvention of -> "{\"kind\":\"STREAMS\",\"streams\":" + strings(shown.claimed()) + "}";
        };
    }

    private static String strings(Collection<String> texts) {
        return texts.stream().map(ProofLines::quoted).collect(Collectors.joining(",", "[", "]"));
    }
}
