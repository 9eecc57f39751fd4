package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.Checkpoint;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * One pass of the journal: compute, compare, write the tiles, sign, each on disk before the next begins. Stopped anywhere, it leaves
 * what the next pass completes. One thread at a time.
 */
final class Sealer {

    private final StoredFacts facts;
    private final JournalFolder folder;
    private final SigningKeys keys;
    private final InstantSource clock;
    private final boolean simulated;
    private final Steps steps;

    /**
     * A sealer of that store into that folder.
     *
     * @param clock the edge's: dates the notes
     * @param simulated whether that clock is
     * @param steps told after each step
     */
    Sealer(
            StoredFacts facts,
            JournalFolder folder,
            SigningKeys keys,
            InstantSource clock,
            boolean simulated,
            Steps steps) {
        this.facts = facts;
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.simulated = simulated;
        this.steps = steps;
    }

    /** What a pass does, in this order. */
    enum Step {
        COMPARED,
        TILES,
        KEYS,
        NOTE
    }

    /** Told after each step of a pass. */
    @FunctionalInterface
    interface Steps {
        /** The step is done, and on disk. */
        void done(Step step);
    }

    /**
     * Compares at once what can be compared at once: the size, and the last event that was sealed.
     *
     * @throws SealRefused when they are not those of the last note
     */
    void glance() {
        var chain = NoteChain.read(folder.checkpoints());
        long size = chain.size();
        if (facts.head() + 1 < size) {
            throw SealRefused.because(SealRefusal.STORE_SHORTER, "events", facts.head() + 1, "sealed", size);
        }
        if (size > 0) {
            compareLastSealed(size, chain.notes().size());
        }
    }

    private void compareLastSealed(long size, int number) {
        try {
            var stored = facts.read(size - 1, 1);
            var sealed = folder.tiles().leaf(size - 1, size);
            if (sealed.isPresent()
                    && (stored.isEmpty() || !stored.getFirst().leaf().equals(sealed.get()))) {
                throw SealRefused.because(SealRefusal.EVENT_DIFFERS, "index", size - 1, "number", number);
            }
        } catch (StoreUnreadable e) {
            throw SealRefused.because(SealRefusal.STORE_DAMAGED, "where", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Recomputes everything, then signs a note.
     *
     * @param evenIfNothingIsNew whether to sign a store of the size of the last note too
     * @return the note; nothing when there was nothing to sign, or when it was stopped
     * @throws SealRefused when anything contradicts what was sealed
     */
    Optional<Note> seal(boolean evenIfNothingIsNew, BooleanSupplier stopped, LongConsumer progress) {
        var chain = NoteChain.read(folder.checkpoints());
        long size = facts.head() + 1;
        var recomputed = new Recomputation(facts, chain, folder.tiles());
        if (!recomputed.run(size, stopped, progress)) {
            return Optional.empty();
        }
        steps.done(Step.COMPARED);
        if (size == 0 || (size == chain.size() && !evenIfNothingIsNew)) {
            return Optional.empty();
        }
        return Optional.of(sign(recomputed, chain));
    }

    private Note sign(Recomputation recomputed, NoteChain chain) {
        var key = signingKey(recomputed);
        recomputed.finishTiles();
        steps.done(Step.TILES);
        folder.keys(recomputed.keys());
        steps.done(Step.KEYS);
        var note = Note.signed(checkpoint(recomputed, chain, key), key);
        folder.checkpoints().add(note);
        steps.done(Step.NOTE);
        folder.tiles().forget(note.checkpoint().size());
        keys.hasSigned(recomputed.keys());
        return note;
    }

    private JournalKey signingKey(Recomputation recomputed) {
        var introduced = recomputed.keys();
        if (introduced.isEmpty()) {
            throw SealRefused.because(SealRefusal.KEY_MISSING, "key", "");
        }
        var key = introduced.getLast();
        return keys.signing(key).orElseThrow(() -> SealRefused.because(SealRefusal.KEY_MISSING, "key", key.id()));
    }

    private Checkpoint checkpoint(Recomputation recomputed, NoteChain chain, JournalKey key) {
        var time = timeAfter(chain);
        return new Checkpoint(
                key.publicKey().origin(),
                recomputed.tree().size(),
                recomputed.tree().root(),
                chain.notes().size() + 1L,
                time,
                recomputed.streams().size(),
                recomputed.streams().root(),
                chain.linksAt(time),
                simulated);
    }

    /** A clock that was set back does not make a note earlier than the one before. */
    private Instant timeAfter(NoteChain chain) {
        var now = UtcMillis.cut(clock.instant());
        return chain.last()
                .map(last -> last.checkpoint().time())
                .filter(last -> last.isAfter(now))
                .orElse(now);
    }
}
