package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The notes of a journal by their number, as the files of a folder {@code checkpoints} give them. */
final class Notes {

    private static final Pattern NAME = Pattern.compile("([0-9]{8}|[1-9][0-9]{8,14})[.]note");
    private static final int LONGEST_STAMP = 1 << 20;

    private final TreeMap<Long, NoteFile> byNumber = new TreeMap<>();

    /** Reads every note under {@code folder}; a file that is no note, or another than its name says, is a finding. */
    static Notes read(Source source, String folder, Findings findings) {
        var notes = new Notes();
        for (var path : source.files()) {
            var name = NAME.matcher(path.startsWith(folder) ? path.substring(folder.length()) : "");
            if (name.matches()) {
                notes.add(source, path, Long.parseLong(name.group(1)), findings);
            } else if (path.startsWith(folder) && path.endsWith(".note")) {
                findings.add(Code.NOTE_MALFORMED, Place.file(path), "note.name", path);
            }
        }
        for (var path : source.files()) {
            if (path.startsWith(folder) && path.endsWith(".tsr") && !source.has(path.replaceAll("[.]tsr$", ".note"))) {
                findings.add(Code.STAMP_INVALID, Place.file(path), "stamp.orphan", path);
            }
        }
        return notes;
    }

    private void add(Source source, String path, long number, Findings findings) {
        try {
            var note = Note.parse(source.read(path, Note.LONGEST));
            if (note.number() != number) {
                findings.add(Code.CHAIN_BROKEN, Place.note(path, note.number()), "note.number", path, note.number());
                return;
            }
            byNumber.put(number, new NoteFile(path, note, stamp(source, path, number, findings)));
        } catch (Malformed e) {
            findings.add(Code.NOTE_MALFORMED, Place.note(path, number), "note.malformed", path, e.what());
        } catch (IOException e) {
            findings.add(Code.NOTE_MALFORMED, Place.note(path, number), "file.unreadable", path);
        }
    }

    private static byte @Nullable [] stamp(Source source, String note, long number, Findings findings) {
        var path = note.replaceAll("[.]note$", ".tsr");
        try {
            return source.has(path) ? source.read(path, LONGEST_STAMP) : null;
        } catch (IOException e) {
            findings.add(Code.STAMP_INVALID, Place.note(path, number), "file.unreadable", path);
            return null;
        }
    }

    boolean isEmpty() {
        return byNumber.isEmpty();
    }

    Collection<NoteFile> all() {
        return Collections.unmodifiableCollection(byNumber.values());
    }

    @Nullable
    NoteFile get(long number) {
        return byNumber.get(number);
    }

    /** The note of the greatest number, or null when there is none. */
    @Nullable
    NoteFile last() {
        return byNumber.isEmpty() ? null : byNumber.lastEntry().getValue();
    }
}
