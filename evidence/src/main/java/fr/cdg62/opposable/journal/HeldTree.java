package fr.cdg62.opposable.journal;

import java.util.ArrayList;
import java.util.List;

/** A whole tree held in memory, for the proofs of what is small enough: a list of streams. It takes 64 bytes and more a leaf. */
public final class HeldTree implements CompleteNodes {

    private final List<List<Hash>> levels = new ArrayList<>();

    /** The tree of these leaves, in this order. */
    public HeldTree(List<Hash> leaves) {
        for (var level = leaves; !level.isEmpty(); level = above(level)) {
            levels.add(level);
        }
    }

    private static List<Hash> above(List<Hash> level) {
        var above = new ArrayList<Hash>(level.size() / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(Hash.ofNode(level.get(i), level.get(i + 1)));
        }
        return above;
    }

    @Override
    public Hash node(int height, long rank) {
        return levels.get(height).get(Math.toIntExact(rank));
    }

    /** How many leaves it has. */
    public long size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    /** The root of all of them. */
    public Hash root() {
        return new Proofs(this).root(size());
    }
}
