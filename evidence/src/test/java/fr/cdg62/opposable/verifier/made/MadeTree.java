package fr.cdg62.opposable.verifier.made;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The tree of RFC 9162 section 2.1, by its recursive definitions. */
public final class MadeTree {

    private MadeTree() {}

    /** SHA-256 of these parts, one after the other. */
    public static byte[] sha256(byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hexadecimal. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** The leaf of a text. */
    public static byte[] leaf(String text) {
        return sha256(new byte[] {0}, text.getBytes(StandardCharsets.UTF_8));
    }

    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    /** MTH. */
    public static byte[] root(List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 0) {
            return sha256();
        }
        if (n == 1) {
            return leaves.get(0);
        }
        int k = split(n);
        return sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, n)));
    }

    /** PATH. */
    public static List<byte[]> path(int m, List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return new ArrayList<>();
        }
        int k = split(n);
        var path = m < k ? path(m, leaves.subList(0, k)) : path(m - k, leaves.subList(k, n));
        path.add(m < k ? root(leaves.subList(k, n)) : root(leaves.subList(0, k)));
        return path;
    }

    /** PROOF. */
    public static List<byte[]> consistency(int m, List<byte[]> leaves) {
        return m == leaves.size() ? new ArrayList<>() : subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean whole) {
        int n = leaves.size();
        if (m == n) {
            var path = new ArrayList<byte[]>();
            if (!whole) {
                path.add(root(leaves));
            }
            return path;
        }
        int k = split(n);
        var path = m <= k ? subproof(m, leaves.subList(0, k), whole) : subproof(m - k, leaves.subList(k, n), false);
        path.add(m <= k ? root(leaves.subList(k, n)) : root(leaves.subList(0, k)));
        return path;
    }

    /** A path as JSON. */
    public static String json(List<byte[]> path) {
        return path.stream()
                .map(hash -> "\"" + hex(hash) + "\"")
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
    }
}
