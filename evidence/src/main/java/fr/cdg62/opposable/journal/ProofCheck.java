package fr.cdg62.opposable.journal;

import java.util.List;

/** Where a path of RFC 9162 leads ({@code docs/journal.md}, section 5): what whoever writes proofs holds them to. */
public final class ProofCheck {

    private ProofCheck() {}

    /** Whether the path leads from the leaf of this index to the root of {@code size} leaves (RFC 9162, section 2.1.3.2). */
    public static boolean included(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        var node = leaf;
        for (var beside : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                node = Hash.ofNode(beside, node);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                node = Hash.ofNode(node, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && node.equals(root);
    }

    /** Whether the path shows that a tree begins with a smaller one, neither being empty (RFC 9162, section 2.1.4.2). */
    public static boolean consistent(long older, Hash olderRoot, long size, Hash root, List<Hash> path) {
        if (older < 1 || older >= size || (path.isEmpty() && Long.bitCount(older) != 1)) {
            return false;
        }
        boolean complete = Long.bitCount(older) == 1;
        var steps = complete ? path : path.subList(1, path.size());
        long place = (older - 1) >> Long.numberOfTrailingZeros(older);
        long last = (size - 1) >> Long.numberOfTrailingZeros(older);
        var olderNode = complete ? olderRoot : path.getFirst();
        var node = olderNode;
        for (var beside : steps) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                olderNode = Hash.ofNode(beside, olderNode);
                node = Hash.ofNode(beside, node);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                node = Hash.ofNode(node, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && olderNode.equals(olderRoot) && node.equals(root);
    }
}
