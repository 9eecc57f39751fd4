package fr.cdg62.opposable.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Thirty-two bytes of SHA-256: a leaf, an inner node, a root, or what a file gives ({@code docs/journal.md}, section 5). */
public final class Hash {

    /** How many bytes it has. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash made of these bytes. Refuses any other number of them than 32. */
    public static Hash of(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    /** The hash that stands in the bytes from {@code from} on, before {@code to}. */
    static Hash at(byte[] bytes, int from, int to) {
        if (to - from != LENGTH) {
            throw new IllegalArgumentException("a hash is 32 bytes, not " + (to - from));
        }
        return new Hash(Arrays.copyOfRange(bytes, from, to));
    }

    /** Reads 64 lower-case hexadecimal digits. */
    public static Hash ofHex(String hex) {
        var hash = of(HexFormat.of().parseHex(hex));
        if (!hash.hex().equals(hex)) {
            throw new IllegalArgumentException("a hash is written in lower case: " + hex);
        }
        return hash;
    }

    /** Reads base64 with its padding. */
    public static Hash ofBase64(String base64) {
        return of(Base64.getDecoder().decode(base64));
    }

    /** SHA-256 of the content. */
    public static Hash ofContent(byte[] content) {
        return new Hash(sha256().digest(content));
    }

    /** The leaf of a canonical text: SHA-256 of 0x00, then of its UTF-8 form (section 4). */
    public static Hash ofLeaf(String canonicalText) {
        var sha256 = sha256();
        sha256.update(LEAF);
        return new Hash(sha256.digest(canonicalText.getBytes(StandardCharsets.UTF_8)));
    }

    /** The inner node above two others: SHA-256 of 0x01, left, right. */
    public static Hash ofNode(Hash left, Hash right) {
        var sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left.bytes);
        return new Hash(sha256.digest(right.bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Puts its bytes into the others, from there on. */
    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, LENGTH);
    }

    /** Sixty-four lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Base64 with its padding. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
