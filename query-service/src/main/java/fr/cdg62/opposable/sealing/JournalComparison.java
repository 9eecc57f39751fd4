package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.journal.JournalFolder;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Recomputes everything from the bytes of a store and compares it with every note, and neither signs nor writes anything. */
public final class JournalComparison {

    private static final Texts TEXTS = new Texts("pages");

    private JournalComparison() {}

    /**
     * Compares that store with that journal.
     *
     * @param progress told how many events were read; what it throws ends the comparison
     */
    public static JournalCompared of(StoredFacts facts, JournalFolder folder, LongConsumer progress) {
        try {
            return new JournalCompared(run(facts, folder, () -> false, progress), null, null);
        } catch (SealRefused e) {
            return refused(e);
        }
    }

    /** How many events were compared; throws {@link SealRefused} when anything contradicts what was sealed. */
    static long run(StoredFacts facts, JournalFolder folder, BooleanSupplier stopped, LongConsumer progress) {
        var chain = NoteChain.read(folder.checkpoints());
        var recomputed = Recomputation.comparing(facts, chain, folder.tiles());
        recomputed.run(facts.head() + 1, stopped, progress);
        return recomputed.tree().size();
    }

    static JournalCompared refused(SealRefused e) {
        return new JournalCompared(0, e.refusal(), inFrench(e));
    }

    static String inFrench(SealRefused e) {
        return TEXTS.of("seal-refusal." + e.refusal(), e.facts());
    }
}
