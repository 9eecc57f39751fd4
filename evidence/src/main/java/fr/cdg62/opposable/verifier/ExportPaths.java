package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Members;
import fr.cdg62.opposable.verifier.tree.Hashes;
import fr.cdg62.opposable.verifier.tree.Proofs;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The paths of an export that does not show everything: of each event to the root of the note, and of each note to the next. */
final class ExportPaths {

    private static final String PROOFS = "proofs.jsonl";
    private static final String CONSISTENCY = "consistency.jsonl";

    private final Source source;
    private final Findings findings;
    private final Hashes hashes = new Hashes();

    ExportPaths(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Each event shown has its path, in the same order. */
    void events(Shown shown, Note note) {
        int[] next = {0};
        Lines.each(source, PROOFS, findings, (number, line) -> {
            var members = Members.ofLine(line).only("index", "path");
            long index = members.number("index");
            while (next[0] < shown.size() && index(shown, next[0]) < index) {
                invalid(shown.place(next[0]++), "inclusion.none");
            }
            boolean there = next[0] < shown.size() && index(shown, next[0]) == index;
            Malformed.unless(there, "the path of an event shown");
            var path = members.path("path");
            if (!Proofs.includes(hashes, shown.leaf(next[0]), index, note.size(), path, note.root())) {
                invalid(shown.place(next[0]), "inclusion.event");
            }
            next[0]++;
        });
        while (next[0] < shown.size()) {
            invalid(shown.place(next[0]++), "inclusion.none");
        }
    }

    private static long index(Shown shown, int i) {
        return Objects.requireNonNull(shown.place(i).index());
    }

    private void invalid(Place place, String sentence) {
        findings.add(Code.INCLUSION_INVALID, place, sentence, Objects.requireNonNull(place.index()));
    }

    /** Each note up to {@code last} is consistent with the next one that is there. */
    void notes(Notes notes, Note last) {
        var proved = new HashSet<Long>();
        Lines.each(source, CONSISTENCY, findings, (number, line) -> {
            var members = Members.ofLine(line).only("from", "to", "path");
            var from = notes.get(members.number("from"));
            var to = notes.get(members.number("to"));
            var path = members.path("path");
            if (from != null && to != null && holds(from.note(), to.note(), path)) {
                if (to.note().number() == from.note().number() + 1) {
                    proved.add(to.note().number());
                }
            } else {
                inconsistent(to, members.number("to"), "consistency.invalid");
            }
        });
        NoteFile before = null;
        for (var file : notes.all()) {
            var note = file.note();
            boolean needed = before != null
                    && before.note().number() + 1 == note.number()
                    && before.note().size() != note.size()
                    && note.number() <= last.number();
            if (needed && !proved.contains(note.number())) {
                inconsistent(file, note.number(), "consistency.none");
            }
            before = file;
        }
    }

    private boolean holds(Note from, Note to, List<byte[]> path) {
        return Proofs.consistent(hashes, from.size(), from.root(), to.size(), to.root(), path);
    }

    private void inconsistent(@Nullable NoteFile to, long number, String sentence) {
        findings.add(
                Code.CONSISTENCY_INVALID, Place.note(to == null ? CONSISTENCY : to.file(), number), sentence, number);
    }
}
