package fr.cdg62.opposable.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 9162, section 2.1.1, grown leaf by leaf. Only the roots of its complete subtrees are kept, one for each
 * binary digit 1 of its size, so that a million leaves take twenty hashes. Not safe for several threads.
 */
public final class MerkleTree {

    private static final Hash EMPTY = Hash.ofContent(new byte[0]);

    private final List<Hash> frontier;
    private long size;

    /** A tree without a leaf. */
    public MerkleTree() {
        this.frontier = new ArrayList<>();
    }

    private MerkleTree(long size, List<Hash> frontier) {
        this.size = size;
        this.frontier = new ArrayList<>(frontier);
    }

    /** A tree taken up where it was left. Refuses a frontier that has not one hash for each binary digit 1 of the size. */
    public static MerkleTree resumed(long size, List<Hash> frontier) {
        if (size < 0 || frontier.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("no frontier of a tree of " + size + ": " + frontier.size() + " hashes");
        }
        return new MerkleTree(size, frontier);
    }

    /** Adds a leaf after all the others. */
    public void append(Hash leaf) {
        var node = leaf;
        for (long digits = size; (digits & 1) == 1; digits >>= 1) {
            node = Hash.ofNode(frontier.removeLast(), node);
        }
        frontier.add(node);
        size++;
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /** The roots of its complete subtrees, the greatest first: enough to take it up again. */
    public List<Hash> frontier() {
        return List.copyOf(frontier);
    }

    /** The root of its leaves; that of no leaf at all is the SHA-256 of nothing. */
    public Hash root() {
        return rootOf(frontier);
    }

    /** Folds complete subtrees, the greatest first, into the root above them all. */
    static Hash rootOf(List<Hash> subtrees) {
        if (subtrees.isEmpty()) {
            return EMPTY;
        }
        var root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(subtrees.get(i), root);
        }
        return root;
    }
}
