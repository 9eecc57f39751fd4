package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.Checkpoint;
import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.journal.NoteMalformed;
import fr.cdg62.opposable.kernel.time.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The notes signed so far, each naming those before it ({@code docs/journal.md}, section 7). */
final class NoteChain {

    private final List<Note> notes = new ArrayList<>();
    private final List<Hash> hashes = new ArrayList<>();

    /** The notes of that folder. Refuses notes that do not follow each other. */
    static NoteChain read(CheckpointFolder folder) {
        var chain = new NoteChain();
        long count = folder.count();
        for (long number = 1; number <= count; number++) {
            chain.add(readable(folder, number));
        }
        return chain;
    }

    private static Note readable(CheckpointFolder folder, long number) {
        try {
            return folder.read(number).orElseThrow();
        } catch (NoteMalformed e) {
            throw SealRefused.because(SealRefusal.NOTE_UNREADABLE, "number", number);
        }
    }

    private void add(Note note) {
        var checkpoint = note.checkpoint();
        if (!checkpoint.links().equals(linksAt(checkpoint.time())) || !follows(checkpoint)) {
            throw SealRefused.because(SealRefusal.NOTES_BROKEN, "number", checkpoint.number());
        }
        notes.add(note);
        hashes.add(note.hash());
    }

    private boolean follows(Checkpoint next) {
        if (notes.isEmpty()) {
            return next.number() == 1;
        }
        var last = notes.getLast().checkpoint();
        boolean same = next.root().equals(last.root()) && next.streamsRoot().equals(last.streamsRoot());
        return next.number() == last.number() + 1
                && next.origin().equals(last.origin())
                && !next.time().isBefore(last.time())
                && (next.size() > last.size() || (next.size() == last.size() && same));
    }

    /** What a note of that instant, after all of these, names. */
    Checkpoint.Links linksAt(Instant time) {
        return new Checkpoint.Links(
                hashes.isEmpty() ? null : hashes.getLast(),
                lastBefore(time, day -> day),
                lastBefore(time, YearMonth::from),
                lastBefore(time, LocalDate::getYear));
    }

    private <P extends Comparable<? super P>> @Nullable Hash lastBefore(Instant time, Function<LocalDate, P> period) {
        var now = period.apply(Paris.day(time));
        for (int i = notes.size() - 1; i >= 0; i--) {
            if (period.apply(Paris.day(notes.get(i).checkpoint().time())).compareTo(now) < 0) {
                return hashes.get(i);
            }
        }
        return null;
    }

    /** The notes in their order. */
    List<Note> notes() {
        return notes;
    }

    /** The last note, if there is one. */
    Optional<Note> last() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast());
    }

    /** How many events the last note binds; 0 before the first. */
    long size() {
        return last().map(note -> note.checkpoint().size()).orElse(0L);
    }

    /** Refuses a note that is not signed by the key of its time: the last whose event is among the events it binds. */
    void requireSignedBy(List<IntroducedKey> keys) {
        for (var note : notes) {
            var key = keys.stream()
                    .filter(one -> one.index() < note.checkpoint().size())
                    .reduce((earlier, later) -> later);
            if (key.isEmpty() || !note.signedBy(key.get().key())) {
                throw SealRefused.because(
                        SealRefusal.NOTES_BROKEN, "number", note.checkpoint().number());
            }
        }
    }
}
