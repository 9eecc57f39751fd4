package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether each note follows the one before ({@code docs/journal.md}, section 7). */
final class Chain {

    private final Findings findings;

    Chain(Findings findings) {
        this.findings = findings;
    }

    /** Compares each note with the one before it; {@code upTo} is the number of the last one that must be there. */
    void follow(Notes notes, long upTo) {
        if (notes.isEmpty()) {
            findings.add(Code.NO_NOTE, Place.NOWHERE, "note.none");
            return;
        }
        NoteFile before = null;
        long expected = 1;
        for (var file : notes.all()) {
            long number = file.note().number();
            missing(expected, number - 1);
            if (number == expected) {
                follows(file, before == null ? null : before.note());
            } else {
                check(file, file.note().links().previous() != null, "chain.previous");
                if (before != null) {
                    increases(file, before.note());
                }
            }
            before = file;
            expected = number + 1;
        }
        missing(expected, upTo);
    }

    private void missing(long from, long to) {
        if (from <= to) {
            findings.add(Code.NOTE_MISSING, Place.note(null, from), "note.missing", from, to);
        }
    }

    private void follows(NoteFile file, @Nullable Note before) {
        var links = file.note().links();
        if (before == null) {
            expect(file, "previous", links.previous(), null);
            expect(file, "day", links.day(), null);
            expect(file, "month", links.month(), null);
            expect(file, "year", links.year(), null);
            return;
        }
        var day = file.note().day();
        var dayBefore = before.day();
        boolean sameYear = day.getYear() == dayBefore.getYear();
        boolean sameMonth = sameYear && day.getMonth() == dayBefore.getMonth();
        expect(file, "previous", links.previous(), before.hash());
        expect(file, "day", links.day(), day.equals(dayBefore) ? before.links().day() : before.hash());
        expect(file, "month", links.month(), sameMonth ? before.links().month() : before.hash());
        expect(file, "year", links.year(), sameYear ? before.links().year() : before.hash());
        increases(file, before);
    }

    private void expect(NoteFile file, String line, @Nullable String found, @Nullable String expected) {
        if (!Objects.equals(found, expected)) {
            findings.add(
                    Code.CHAIN_BROKEN,
                    Place.note(file.file(), file.note().number()),
                    "chain.link",
                    file.note().number(),
                    line);
        }
    }

    private void increases(NoteFile file, Note before) {
        var note = file.note();
        boolean sameSize = note.size() == before.size();
        boolean sameRoots =
                Arrays.equals(note.root(), before.root()) && Arrays.equals(note.streamsRoot(), before.streamsRoot());
        check(file, note.origin().equals(before.origin()), "chain.origin");
        check(file, !note.time().isBefore(before.time()), "chain.time");
        check(file, note.size() >= before.size(), "chain.size");
        check(file, !sameSize || (sameRoots && note.streams() == before.streams()), "chain.roots");
        check(file, note.simulated() == before.simulated(), "chain.clock");
    }

    private void check(NoteFile file, boolean sound, String sentence) {
        if (!sound) {
            long number = file.note().number();
            findings.add(Code.CHAIN_BROKEN, Place.note(file.file(), number), sentence, number);
        }
    }
}
