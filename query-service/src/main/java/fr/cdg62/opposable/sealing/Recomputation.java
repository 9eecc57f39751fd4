package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.journal.MerkleTree;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.journal.PublicKey;
import fr.cdg62.opposable.journal.StreamList;
import fr.cdg62.opposable.journal.TileFolder;
import fr.cdg62.opposable.journal.TileWriter;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import tools.jackson.core.JacksonException;

/**
 * Reads the store from its first event on, computes leaves, tree and streams from its bytes, and compares them with every note signed
 * before. It holds the frontier of the tree, one entry a stream and one tile a level: nothing that grows with the events.
 */
final class Recomputation {

    private static final int EVENTS_A_PAGE = 500;
    private static final String KEY_INTRODUCED = "journal.key-introduced";
    private static final String KEY_STREAM = "journal-";

    private final StoredFacts facts;
    private final NoteChain chain;
    private final TileFolder tiles;
    private final TileWriter writer;
    private final MerkleTree tree = new MerkleTree();
    private final StreamList streams = new StreamList();
    private final List<IntroducedKey> keys = new ArrayList<>();
    private int compared;
    private List<Hash> sealedLeaves = List.of();
    private long firstDifference = Long.MAX_VALUE;

    Recomputation(StoredFacts facts, NoteChain chain, TileFolder tiles) {
        this(facts, chain, tiles, new TileWriter(tiles));
    }

    private Recomputation(StoredFacts facts, NoteChain chain, TileFolder tiles, TileWriter writer) {
        this.facts = facts;
        this.chain = chain;
        this.tiles = tiles;
        this.writer = writer;
    }

    /** One that compares everything and writes no tile. */
    static Recomputation comparing(StoredFacts facts, NoteChain chain, TileFolder tiles) {
        return new Recomputation(facts, chain, tiles, TileWriter.comparing(tiles));
    }

    /**
     * Goes through the first {@code size} events.
     *
     * @param stopped asked between two pages; when it says so nothing is concluded
     * @param progress told how many events were read
     * @return whether it went to the end
     * @throws SealRefused when anything contradicts what was sealed
     */
    boolean run(long size, BooleanSupplier stopped, LongConsumer progress) {
        if (size < chain.size()) {
            throw SealRefused.because(SealRefusal.STORE_SHORTER, "events", size, "sealed", chain.size());
        }
        compareNotes();
        while (tree.size() < size && !stopped.getAsBoolean()) {
            page((int) Math.min(EVENTS_A_PAGE, size - tree.size()));
            progress.accept(tree.size());
        }
        if (tree.size() < size) {
            return false;
        }
        chain.requireSignedBy(keys);
        if (firstDifference != Long.MAX_VALUE) {
            throw SealRefused.because(SealRefusal.TILES_CHANGED, "index", firstDifference);
        }
        return true;
    }

    private void page(int limit) {
        var page = read(limit);
        if (page.isEmpty()) {
            throw SealRefused.because(SealRefusal.POSITION_BROKEN, "index", tree.size());
        }
        page.forEach(this::take);
    }

    private List<StoredFact> read(int limit) {
        try {
            return facts.read(tree.size(), limit);
        } catch (StoreUnreadable e) {
            throw SealRefused.because(SealRefusal.STORE_DAMAGED, "where", String.valueOf(e.getMessage()));
        }
    }

    private void take(StoredFact fact) {
        long index = tree.size();
        if (fact.position() != index) {
            throw SealRefused.because(SealRefusal.POSITION_BROKEN, "index", index);
        }
        var leaf = leaf(fact);
        noteKey(fact);
        compareTile(index, leaf);
        addToStream(fact, leaf);
        tree.append(leaf);
        addToTiles(leaf);
        compareNotes();
    }

    private static Hash leaf(StoredFact fact) {
        try {
            return fact.leaf();
        } catch (StoreUnreadable | IllegalArgumentException e) {
            throw SealRefused.because(SealRefusal.STORE_DAMAGED, "where", "position " + fact.position());
        }
    }

    private void noteKey(StoredFact fact) {
        if (fact.type().name().equals(KEY_INTRODUCED) && fact.stream().startsWith(KEY_STREAM)) {
            keys.add(new IntroducedKey(tree.size(), introduced(fact)));
        }
    }

    private static PublicKey introduced(StoredFact fact) {
        try {
            return PublicKey.parse(
                    ProductJson.mapper().readTree(fact.payload()).path("key").asString());
        } catch (JacksonException | IllegalArgumentException e) {
            throw SealRefused.because(SealRefusal.STORE_DAMAGED, "where", "position " + fact.position());
        }
    }

    /** A tile says which event was there, so that what changed can be named; it is no proof, so nothing is concluded yet. */
    private void compareTile(long index, Hash leaf) {
        int place = (int) (index % TileFolder.LEAVES_A_TILE);
        if (place == 0) {
            sealedLeaves = index < chain.size() ? tiles.leavesFrom(index, chain.size()) : List.of();
        }
        if (index < chain.size()
                && place < sealedLeaves.size()
                && !sealedLeaves.get(place).equals(leaf)) {
            firstDifference = Math.min(firstDifference, index);
        }
    }

    private void addToStream(StoredFact fact, Hash leaf) {
        try {
            var collectivity = fact.metadata().getOrDefault(MetadataKey.COLLECTIVITY, "");
            streams.add(fact.stream(), fact.sequence(), collectivity, leaf);
        } catch (StreamList.SequenceBroken e) {
            throw SealRefused.because(
                    SealRefusal.SEQUENCE_BROKEN, "stream", fact.stream(), "sequence", fact.sequence());
        }
    }

    private void addToTiles(Hash leaf) {
        try {
            writer.append(leaf);
        } catch (TileWriter.TileDiffers differs) {
            firstDifference = Math.min(firstDifference, differs.leaf());
        }
    }

    /** Compares every note of this very size. Until the last of them is compared, no tile is written. */
    private void compareNotes() {
        while (compared < chain.notes().size()
                && chain.notes().get(compared).checkpoint().size() == tree.size()) {
            compare(chain.notes().get(compared));
            compared++;
        }
        if (compared == chain.notes().size() && firstDifference == Long.MAX_VALUE) {
            writer.release();
        }
    }

    private void compare(Note note) {
        var checkpoint = note.checkpoint();
        if (!keys.isEmpty() && !keys.getFirst().key().origin().equals(checkpoint.origin())) {
            throw SealRefused.because(SealRefusal.OTHER_STORE, "origin", checkpoint.origin());
        }
        if (!checkpoint.root().equals(tree.root())) {
            throw firstDifference == Long.MAX_VALUE
                    ? SealRefused.because(SealRefusal.ROOT_DIFFERS, "number", checkpoint.number())
                    : SealRefused.because(
                            SealRefusal.EVENT_DIFFERS, "index", firstDifference, "number", checkpoint.number());
        }
        if (checkpoint.streams() != streams.size() || !checkpoint.streamsRoot().equals(streams.root())) {
            throw SealRefused.because(SealRefusal.STREAMS_DIFFER, "number", checkpoint.number());
        }
    }

    /** The tree of everything read. */
    MerkleTree tree() {
        return tree;
    }

    /** The streams of everything read. */
    StreamList streams() {
        return streams;
    }

    /** The keys made public by what was read, the oldest first. */
    List<PublicKey> keys() {
        return keys.stream().map(IntroducedKey::key).toList();
    }

    /** Puts the last tiles on disk. */
    void finishTiles() {
        writer.finish();
    }
}
