package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.Instants;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of itself ({@code docs/journal.md}, section 12).
 *
 * @param origin the journal
 * @param checkpoint the number of the note referred to
 * @param size its size
 * @param events how many are shown
 * @param scope what is claimed to be shown whole
 * @param question the absence answered for, or null
 * @param files every file but the manifest, by its path
 */
record Manifest(
        String origin,
        long checkpoint,
        long size,
        long events,
        Scope scope,
        @Nullable Question question,
        Map<String, Listed> files) {

    static final String FILE = "manifest.json";
    static final String FORMAT = "opposable-export/1";

    /** The kinds of scope. */
    enum Kind {
        ALL,
        STREAMS,
        COLLECTIVITY,
        EVENTS
    }

    /** What is shown: the streams named by {@code STREAMS}, the collectivity named by {@code COLLECTIVITY}. */
    record Scope(Kind kind, List<String> streams, String collectivity) {}

    /** A file and what it must be. */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record Listed(long bytes, byte[] sha256) {}

    static Manifest read(Members members) throws Malformed {
        var scope = scope(members.object("scope"));
        var question = !members.values().containsKey("question") ? null : question(members.object("question"));
        Malformed.unless(question == null || scope.kind() != Kind.EVENTS, "no question about some events");
        var files = new LinkedHashMap<String, Listed>();
        for (var file : members.objects("files")) {
            var path = file.text("path");
            Malformed.unless(!path.equals(FILE) && !files.containsKey(path), "each file once");
            files.put(path, new Listed(file.number("bytes"), file.hash("sha256")));
        }
        var origin = members.text("origin");
        Note.originOf(origin);
        return new Manifest(
                origin,
                members.number("checkpoint"),
                members.number("size"),
                members.number("events"),
                scope,
                question,
                files);
    }

    private static Scope scope(Members scope) throws Malformed {
        return switch (scope.text("kind")) {
            case "ALL" -> new Scope(Kind.ALL, List.of(), "");
            case "EVENTS" -> new Scope(Kind.EVENTS, List.of(), "");
            case "STREAMS" -> new Scope(Kind.STREAMS, List.copyOf(scope.texts("streams")), "");
            case "COLLECTIVITY" -> new Scope(Kind.COLLECTIVITY, List.of(), scope.text("collectivity"));
            default -> throw new Malformed("a known scope");
        };
    }

    private static Question question(Members question) throws Malformed {
        Malformed.unless(question.text("kind").equals("ABSENCE"), "a known question");
        var from = question.text("from");
        var to = question.text("to");
        Instants.of(from);
        Instants.of(to);
        return new Question(Set.copyOf(question.texts("names")), from, to);
    }

    boolean whole() {
        return scope.kind() == Kind.ALL;
    }
}
