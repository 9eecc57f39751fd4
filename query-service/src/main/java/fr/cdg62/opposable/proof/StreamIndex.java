package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.Checkpoint;
import fr.cdg62.opposable.journal.MerkleTree;
import fr.cdg62.opposable.journal.StreamList;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.sealing.StoreUnreadable;
import fr.cdg62.opposable.sealing.StoredFact;
import fr.cdg62.opposable.sealing.StoredFacts;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which streams the store holds, and of which convention, read once and followed from note to note. What it gives is held to the roots
 * of the note. Memory grows with the streams. Safe for several threads.
 */
final class StreamIndex {

    private static final int EVENTS_A_PAGE = 500;

    private final StoredFacts facts;
    private MerkleTree tree = new MerkleTree();
    private StreamList streams = new StreamList();
    private Map<String, String> conventions = new HashMap<>();
    private @Nullable SealedStreams last;

    StreamIndex(StoredFacts facts) {
        this.facts = facts;
    }

    /**
     * The streams under that checkpoint.
     *
     * @throws ProofRefused when the store gives other roots than it
     */
    synchronized SealedStreams under(Checkpoint checkpoint) {
        var held = last;
        if (held != null && held.checkpoint().equals(checkpoint)) {
            return held;
        }
        if (tree.size() > checkpoint.size()) {
            forget();
        }
        try {
            follow(checkpoint.size());
        } catch (StoreUnreadable | StreamList.SequenceBroken e) {
            forget();
            throw new ProofRefused(ProofRefusal.STORE_CONTRADICTS, String.valueOf(e.getMessage()));
        }
        if (!tree.root().equals(checkpoint.root()) || !streams.root().equals(checkpoint.streamsRoot())) {
            forget();
            throw new ProofRefused(ProofRefusal.STORE_CONTRADICTS, "note " + checkpoint.number());
        }
        held = new SealedStreams(checkpoint, streams.entries(), streams.tree(), Map.copyOf(conventions));
        last = held;
        return held;
    }

    private void forget() {
        tree = new MerkleTree();
        streams = new StreamList();
        conventions = new HashMap<>();
        last = null;
    }

    private void follow(long size) {
        while (tree.size() < size) {
            var page = facts.read(tree.size(), (int) Math.min(EVENTS_A_PAGE, size - tree.size()));
            if (page.isEmpty()) {
                throw new StoreUnreadable("position " + tree.size());
            }
            page.forEach(this::take);
        }
    }

    private void take(StoredFact fact) {
        var leaf = fact.leaf();
        var metadata = fact.metadata();
        streams.add(fact.stream(), fact.sequence(), metadata.getOrDefault(MetadataKey.COLLECTIVITY, ""), leaf);
        var convention = metadata.get(MetadataKey.CONVENTION);
        if (fact.sequence() == 0 && convention != null) {
            conventions.put(fact.stream(), convention);
        }
        tree.append(leaf);
    }
}
