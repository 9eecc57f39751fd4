package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.CompleteNodes;
import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.journal.HeldTree;
import fr.cdg62.opposable.journal.TileFolder;
import fr.cdg62.opposable.sealing.StoredFact;
import fr.cdg62.opposable.sealing.StoredFacts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The nodes of the tree for many proofs in a row: a tile is read once while its leaves are proved, and what a later note made of the
 * last tile is computed from the store. One thread at a time.
 */
final class ProofNodes implements CompleteNodes {

    private static final int TILE_HEIGHT = 8;
    private static final int TILES_HELD = 16;
    private static final int NODES_HELD = 4096;

    private final TileFolder tiles;
    private final StoredFacts facts;
    private final long size;
    private final CompleteNodes stored;
    private final Map<Long, HeldTree> held = new Remembered<>(TILES_HELD);
    private final Map<String, Hash> above = new Remembered<>(NODES_HELD);

    /** The nodes of a tree of that size. */
    ProofNodes(TileFolder tiles, StoredFacts facts, long size) {
        this.tiles = tiles;
        this.facts = facts;
        this.size = size;
        this.stored = tiles.nodes(size);
    }

    @Override
    public Hash node(int height, long rank) {
        if (height <= TILE_HEIGHT) {
            long tile = rank >> (TILE_HEIGHT - height);
            return tile(tile).node(height, rank - (tile << (TILE_HEIGHT - height)));
        }
        var place = height + "/" + rank;
        var known = above.get(place);
        if (known == null) {
            known = read(height, rank);
            above.put(place, known);
        }
        return known;
    }

    private Hash read(int height, long rank) {
        try {
            return stored.node(height, rank);
        } catch (TileFolder.TileMissing e) {
            return Hash.ofNode(node(height - 1, 2 * rank), node(height - 1, 2 * rank + 1));
        }
    }

    private HeldTree tile(long index) {
        var tree = held.get(index);
        if (tree == null) {
            tree = readTile(index * TileFolder.LEAVES_A_TILE);
            held.put(index, tree);
        }
        return tree;
    }

    private HeldTree readTile(long first) {
        var leaves = tiles.leavesFrom(first, size);
        if (!leaves.isEmpty()) {
            return new HeldTree(leaves);
        }
        var rest = facts.read(first, (int) Math.min(TileFolder.LEAVES_A_TILE, size - first));
        return new HeldTree(rest.stream().map(StoredFact::leaf).toList());
    }

    /** Forgets what was not asked for longest. */
    private static final class Remembered<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        private final int most;

        Remembered(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
