package fr.cdg62.opposable.verifier.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of leaves and nodes ({@code docs/journal.md}, sections 4 and 5). One instance a thread. */
public final class Hashes {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = sha256();

    /** A new SHA-256. */
    public static MessageDigest sha256() {
        return digest("SHA-256");
    }

    /** A new digest of this name, which every Java runtime has. */
    public static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has " + name, e);
        }
    }

    /** The leaf of a text. */
    public byte[] leaf(byte[] text, int from, int to) {
        sha256.update(LEAF);
        sha256.update(text, from, to - from);
        return sha256.digest();
    }

    /** The hash of a salt followed by a payload. */
    public byte[] salted(byte[] salt, byte[] payload, int from, int to) {
        sha256.update(salt);
        sha256.update(payload, from, to - from);
        return sha256.digest();
    }

    /** The node above two others. */
    public byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        sha256.update(right);
        return sha256.digest();
    }

    /** The hash of these bytes alone. */
    public byte[] plain(byte[] bytes) {
        return sha256.digest(bytes);
    }
}
