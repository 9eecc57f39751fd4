package fr.cdg62.opposable.kernel.identity;

import fr.cdg62.opposable.kernel.Scalar;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in 64 lower-case hexadecimal digits: the name of a document's bytes (FIPS 180-4). */
public record Sha256(String value) implements Scalar {

    public Sha256 {
        if (!value.matches("[0-9a-f]{64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("FIPS 180-4, SHA-256", value);
        }
    }

    /** The digest of these bytes. */
    public static Sha256 of(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(digest().digest(bytes)));
    }

    /** The digest of this text in UTF-8. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A fresh digest, for bytes that come in pieces. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
