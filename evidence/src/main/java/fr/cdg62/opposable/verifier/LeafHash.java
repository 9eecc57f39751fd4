package fr.cdg62.opposable.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** From an event to the 32 bytes it contributes to the journal ({@code docs/journal.md}, sections 2 to 4). */
public final class LeafHash {

    private LeafHash() {}

    /** SHA-256 of salt then payload, in lower-case hexadecimal. Refuses a salt that is not sixteen bytes. */
    public static String ofPayload(byte[] salt, byte[] payload) {
        if (salt.length != 16) {
            throw new IllegalArgumentException("a salt is sixteen bytes, not " + salt.length);
        }
        return hex(salt, payload);
    }

    /** SHA-256 of 0x00 then the canonical text, in lower-case hexadecimal. */
    public static String of(Leaf leaf) {
        return hex(new byte[] {0}, CanonicalText.of(leaf).getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] first, byte[] second) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(first);
            return HexFormat.of().formatHex(sha256.digest(second));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
