package fr.cdg62.opposable.verifier.page;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The tree of RFC 9162 in the words of its sections 2.1.1, 2.1.3.1 and 2.1.4.1, for journals of a few hundred leaves. */
final class SampleTree {

    private SampleTree() {}

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? sha256() : leaves.getFirst();
        }
        int left = left(leaves.size());
        return sha256(new byte[] {1}, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    static List<byte[]> inclusion(int index, List<byte[]> leaves) {
        if (leaves.size() < 2) {
            return List.of();
        }
        int left = left(leaves.size());
        var first = leaves.subList(0, left);
        var second = leaves.subList(left, leaves.size());
        return index < left
                ? joined(inclusion(index, first), root(second))
                : joined(inclusion(index - left, second), root(first));
    }

    static List<byte[]> consistency(int size, List<byte[]> leaves) {
        return consistency(size, leaves, true);
    }

    private static List<byte[]> consistency(int size, List<byte[]> leaves, boolean whole) {
        if (size == leaves.size()) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int left = left(leaves.size());
        var first = leaves.subList(0, left);
        var second = leaves.subList(left, leaves.size());
        return size <= left
                ? joined(consistency(size, first, whole), root(second))
                : joined(consistency(size - left, second, false), root(first));
    }

    private static int left(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static List<byte[]> joined(List<byte[]> path, byte[] last) {
        var joined = new ArrayList<>(path);
        joined.add(last);
        return joined;
    }
}
