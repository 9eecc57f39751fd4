package fr.cdg62.opposable.verifier.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The root of a growing list of leaves, without the leaves: the roots of its full subtrees, one for each bit of its size. */
public final class Frontier {

    private final Hashes hashes;
    private final byte[] @Nullable [] subtrees;
    private long size;

    /** No leaf yet. */
    public Frontier(Hashes hashes) {
        this(hashes, new byte[64][], 0);
    }

    private Frontier(Hashes hashes, byte[] @Nullable [] subtrees, long size) {
        this.hashes = hashes;
        this.subtrees = subtrees;
        this.size = size;
    }

    /** The same leaves, to which others will be added. */
    public Frontier copy() {
        return new Frontier(hashes, Arrays.copyOf(subtrees, subtrees.length), size);
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** Adds a leaf; the array is kept. */
    public void add(byte[] leaf) {
        byte[] node = leaf;
        int height = 0;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            node = hashes.node(subtree(height), node);
            subtrees[height++] = null;
        }
        subtrees[height] = node;
        size++;
    }

    /** The root; that of no leaf is the SHA-256 of nothing. */
    public byte[] root() {
        byte[] root = null;
        for (int height = 0; height < 63; height++) {
            if (((size >> height) & 1) == 1) {
                root = root == null ? subtree(height) : hashes.node(subtree(height), root);
            }
        }
        return root == null ? hashes.plain(new byte[0]) : root;
    }

    private byte[] subtree(int height) {
        var subtree = subtrees[height];
        if (subtree == null) {
            throw new IllegalStateException("no subtree of height " + height);
        }
        return subtree;
    }
}
