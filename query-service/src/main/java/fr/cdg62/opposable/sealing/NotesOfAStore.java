package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.JournalFolder;
import java.util.function.LongConsumer;

/** Holds a whole store to the notes that came with it, without signing anything: for a store taken over from an export. */
public final class NotesOfAStore {

    private NotesOfAStore() {}

    /**
     * Recomputes everything from the bytes of the store, compares it with every note, then writes the tiles and the public keys.
     *
     * @param progress told how many events were read
     * @throws SealRefused when anything contradicts a note; nothing is written then
     */
    public static void agree(StoredFacts facts, JournalFolder folder, LongConsumer progress) {
        var recomputed = new Recomputation(facts, NoteChain.read(folder.checkpoints()), folder.tiles());
        recomputed.run(facts.head() + 1, () -> false, progress);
        recomputed.finishTiles();
        folder.keys(recomputed.keys());
    }
}
