package fr.cdg62.opposable.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A checkpoint and its signature, in the form of C2SP signed-note ({@code docs/journal.md}, section 7).
 *
 * @param checkpoint what is signed
 * @param signature base64 of the four bytes of the key's id, then the sixty-four of the signature
 */
public record Note(Checkpoint checkpoint, String signature) {

    private static final String SIGNATURE_LINE = "\u2014 ";
    private static final int ID_BYTES = 4;
    private static final int SIGNATURE_BYTES = 64;

    /** Signs a checkpoint. Refuses a key of another origin. */
    public static Note signed(Checkpoint checkpoint, JournalKey key) {
        if (!key.publicKey().origin().equals(checkpoint.origin())) {
            throw new IllegalArgumentException(
                    "the key signs for " + key.publicKey().origin());
        }
        var signature = key.sign(checkpoint.text().getBytes(StandardCharsets.UTF_8));
        var line = Arrays.copyOf(key.publicKey().idBytes(), ID_BYTES + signature.length);
        System.arraycopy(signature, 0, line, ID_BYTES, signature.length);
        return new Note(checkpoint, Base64.getEncoder().encodeToString(line));
    }

    /** Reads a note's file. Refuses whatever would not be written again to the same bytes. */
    public static Note parse(byte[] file) {
        return NoteReader.read(file);
    }

    /** The note as its file holds it. */
    public byte[] file() {
        return (checkpoint.text() + "\n" + SIGNATURE_LINE + checkpoint.origin() + " " + signature + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The hash by which later notes name it: that of its whole file. */
    public Hash hash() {
        return Hash.ofContent(file());
    }

    /** The eight hexadecimal digits of the key that says it signed. */
    public String keyId() {
        return HexFormat.of().formatHex(Arrays.copyOf(signatureBytes(), ID_BYTES));
    }

    /** Whether that key signed it. */
    public boolean signedBy(PublicKey key) {
        var bytes = signatureBytes();
        return key.origin().equals(checkpoint.origin())
                && key.id().equals(keyId())
                && bytes.length == ID_BYTES + SIGNATURE_BYTES
                && key.verifies(
                        checkpoint.text().getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    private byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }
}
