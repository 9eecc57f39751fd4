package fr.cdg62.opposable.verifier.note;

import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.tree.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A public key of a journal ({@code docs/journal.md}, section 7).
 *
 * @param origin the journal it signs for
 * @param id eight hexadecimal digits
 * @param text the key as it is written
 * @param key the Ed25519 key
 */
public record JournalKey(String origin, String id, String text, PublicKey key) {

    private static final byte[] BEFORE_A_KEY = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte ED25519 = 1;

    /** Reads {@code <origin>+<id>+<base64>}; refuses an id that is not that of the key. */
    public static JournalKey parse(String text) throws Malformed {
        var parts = text.split("\\+", 3);
        Malformed.unless(parts.length == 3, "a key: origin+id+base64");
        Note.originOf(parts[0]);
        var typed = Encoded.bytes(parts[2], 33);
        Malformed.unless(typed[0] == ED25519, "a key of type 1");
        var sha256 = Hashes.sha256();
        sha256.update((parts[0] + "\n").getBytes(StandardCharsets.UTF_8));
        var id = HexFormat.of().formatHex(sha256.digest(typed), 0, 4);
        Malformed.unless(id.equals(parts[1]), "the id of the key");
        return new JournalKey(parts[0], id, text, publicKey(Arrays.copyOfRange(typed, 1, 33)));
    }

    private static PublicKey publicKey(byte[] raw) throws Malformed {
        var encoded = Arrays.copyOf(BEFORE_A_KEY, BEFORE_A_KEY.length + raw.length);
        System.arraycopy(raw, 0, encoded, BEFORE_A_KEY.length, raw.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Malformed("an Ed25519 key");
        }
    }

    /** Whether this key signed these bytes. */
    public boolean signed(byte[] text, byte[] signature) {
        try {
            var verification = Signature.getInstance("Ed25519");
            verification.initVerify(key);
            verification.update(text);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether this key handed over to the other, by a signature in base64. */
    public boolean handedOver(JournalKey next, String handover) {
        var text = "opposable/key-handover/v1\n" + this.text + "\n" + next.text + "\n";
        try {
            return signed(text.getBytes(StandardCharsets.UTF_8), Encoded.bytes(handover, 64));
        } catch (Malformed e) {
            return false;
        }
    }
}
