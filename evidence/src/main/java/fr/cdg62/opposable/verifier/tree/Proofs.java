package fr.cdg62.opposable.verifier.tree;

import java.util.Arrays;
import java.util.List;

/** Verifies the proofs of RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
public final class Proofs {

    private Proofs() {}

    /** Whether the path leads from the leaf of this index to the root of the tree of this size. */
    public static boolean includes(
            Hashes hashes, byte[] leaf, long index, long size, List<byte[]> path, byte[] expectedRoot) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        byte[] r = leaf;
        for (var p : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = hashes.node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = hashes.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, expectedRoot);
    }

    /** Whether the path shows that the tree of {@code first} leaves and this root is the beginning of the other. */
    public static boolean consistent(
            Hashes hashes, long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> path) {
        if (first <= 0 || first >= second) {
            return first == second && path.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        boolean whole = Long.bitCount(first) == 1;
        if (path.isEmpty() && !whole) {
            return false;
        }
        long fn = first - 1;
        long sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] fr = whole ? firstRoot : path.get(0);
        byte[] sr = fr;
        for (var c : whole ? path : path.subList(1, path.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = hashes.node(c, fr);
                sr = hashes.node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = hashes.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
    }
}
