package fr.cdg62.opposable.journal;

import java.util.ArrayList;
import java.util.List;

/** The proofs of RFC 9162, sections 2.1.3.1 and 2.1.4.1, their hashes in the order of the RFC: from the leaf up. */
public final class Proofs {

    private final CompleteNodes nodes;

    /** Proofs made from these nodes, for any size they cover. */
    public Proofs(CompleteNodes nodes) {
        this.nodes = nodes;
    }

    /** The root of the first {@code size} leaves. */
    public Hash root(long size) {
        return range(0, size);
    }

    /** What leads from the leaf of this index to the root of {@code size} leaves. Refuses an index the tree does not have. */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " among " + size);
        }
        var path = new ArrayList<Hash>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            path.add(index < middle ? range(middle, to) : range(from, middle));
            if (index < middle) {
                to = middle;
            } else {
                from = middle;
            }
        }
        return path.reversed();
    }

    /** What shows that the tree of {@code size} leaves begins with that of {@code older}. Refuses 0, and an older that is not smaller. */
    public List<Hash> consistency(long older, long size) {
        if (older < 1 || older >= size) {
            throw new IllegalArgumentException("no consistency from " + older + " to " + size);
        }
        var path = new ArrayList<Hash>();
        long from = 0;
        long to = size;
        while (older != to) {
            long middle = from + split(to - from);
            path.add(older <= middle ? range(middle, to) : range(from, middle));
            if (older <= middle) {
                to = middle;
            } else {
                from = middle;
            }
        }
        if (from != 0) {
            path.add(range(from, to));
        }
        return path.reversed();
    }

    /** The root of the leaves from one index on, before the other; the first is a multiple of the greatest power of two below. */
    private Hash range(long from, long to) {
        var subtrees = new ArrayList<Hash>();
        long at = from;
        while (at < to) {
            long width = Long.highestOneBit(to - at);
            subtrees.add(nodes.node(Long.numberOfTrailingZeros(width), at / width));
            at += width;
        }
        return MerkleTree.rootOf(subtrees);
    }

    /** The greatest power of two smaller than {@code leaves}. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
