package fr.cdg62.opposable.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key that signs notes, as everybody may know it ({@code docs/journal.md}, section 7).
 *
 * @param origin the journal it signs for
 * @param point the 32 bytes of an Ed25519 public key
 */
public record PublicKey(String origin, Hash point) {

    private static final byte ED25519 = 1;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Reads {@code <origin>+<id>+<base64>}, exactly as it is written. */
    public static PublicKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a key: " + text);
        }
        var tagged = Base64.getDecoder().decode(parts[2]);
        var key = new PublicKey(parts[0], Hash.at(tagged, 1, tagged.length));
        if (!key.text().equals(text)) {
            throw new IllegalArgumentException("not a key as it is written: " + text);
        }
        return key;
    }

    /** The key as it is written everywhere: origin, id, base64 of 0x01 and the key. */
    public String text() {
        return origin + "+" + id() + "+" + Base64.getEncoder().encodeToString(tagged());
    }

    /** Its eight hexadecimal digits. */
    public String id() {
        return HexFormat.of().formatHex(idBytes());
    }

    byte[] idBytes() {
        var name = (origin + "\n").getBytes(StandardCharsets.UTF_8);
        var content = Arrays.copyOf(name, name.length + 1 + Hash.LENGTH);
        System.arraycopy(tagged(), 0, content, name.length, 1 + Hash.LENGTH);
        return Arrays.copyOf(Hash.ofContent(content).bytes(), 4);
    }

    private byte[] tagged() {
        var tagged = new byte[1 + Hash.LENGTH];
        tagged[0] = ED25519;
        point.copyTo(tagged, 1);
        return tagged;
    }

    /** SHA-256 of its 32 bytes: what two persons compare aloud. */
    public String fingerprint() {
        return Hash.ofContent(point.bytes()).hex();
    }

    /** Whether it made this signature (RFC 8032). */
    public boolean verifies(byte[] signed, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509())));
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Its form in X.509. */
    byte[] x509() {
        var x509 = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + Hash.LENGTH);
        point.copyTo(x509, X509_PREFIX.length);
        return x509;
    }

    @Override
    public String toString() {
        return text();
    }
}
