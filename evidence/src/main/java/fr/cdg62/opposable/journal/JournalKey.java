package fr.cdg62.opposable.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The key that signs the notes of a journal: an Ed25519 pair, in one file outside the store. The file holds the private key
 * (PKCS#8) and the public one (X.509), both in PEM, and is readable by the account that runs the product alone.
 */
public final class JournalKey {

    private static final byte[] PKCS8_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final PublicKey publicKey;
    private final PrivateKey privateKey;

    private JournalKey(PublicKey publicKey, PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /** A new key for that journal, drawn from the machine's own source of randomness. */
    public static JournalKey drawn(String origin) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return of(origin, pair.getPrivate().getEncoded(), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has Ed25519", e);
        }
    }

    /** The key of a seed of 32 bytes and its public half, for test vectors and for keys kept elsewhere. */
    public static JournalKey of(PublicKey publicKey, byte[] seed) {
        var pkcs8 = Arrays.copyOf(PKCS8_PREFIX, PKCS8_PREFIX.length + seed.length);
        System.arraycopy(seed, 0, pkcs8, PKCS8_PREFIX.length, seed.length);
        return checked(publicKey, pkcs8);
    }

    private static JournalKey of(String origin, byte[] pkcs8, byte[] x509) {
        return checked(new PublicKey(origin, Hash.at(x509, x509.length - Hash.LENGTH, x509.length)), pkcs8);
    }

    /** Refuses two halves that are not of one key. */
    private static JournalKey checked(PublicKey publicKey, byte[] pkcs8) {
        try {
            var privateKey = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            var key = new JournalKey(publicKey, privateKey);
            var trial = "opposable".getBytes(StandardCharsets.US_ASCII);
            if (!publicKey.verifies(trial, key.sign(trial))) {
                throw new IllegalArgumentException("the public key is not that of the private one");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** Reads the key from its file. Refuses a file that is not of this form. */
    public static JournalKey read(Path file, String origin) {
        try {
            var text = Files.readString(file);
            return of(origin, section(text, PRIVATE), section(text, PUBLIC));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the key of the journal", e);
        }
    }

    private static byte[] section(String text, String name) {
        int from = text.indexOf(begin(name));
        int to = text.indexOf(end(name));
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the key file has no " + name.toLowerCase(Locale.ROOT));
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin(name).length(), to));
    }

    private static String begin(String name) {
        return "-----BEGIN " + name + "-----\n";
    }

    private static String end(String name) {
        return "-----END " + name + "-----\n";
    }

    /** Writes the key to its file, on disk when this returns. Refuses to write over a file that is there. */
    public void write(Path file) {
        if (Files.exists(file)) {
            throw new IllegalStateException("a key is never written over: " + file.getFileName());
        }
        SyncedFile.writePrivate(
                file,
                (pem(PRIVATE, privateKey.getEncoded()) + pem(PUBLIC, publicKey.x509()))
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static String pem(String name, byte[] der) {
        return begin(name) + Base64.getEncoder().encodeToString(der) + "\n" + end(name);
    }

    /** What everybody may know of it. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** Its signature of the key that takes its place, in base64 ({@code docs/journal.md}, section 8). */
    public String handOverTo(PublicKey next) {
        return KeyHandover.signed(this, next);
    }

    /** Its signature of these bytes (RFC 8032): 64 bytes, the same each time. */
    public byte[] sign(byte[] content) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(privateKey);
            signer.update(content);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the journal cannot sign", e);
        }
    }
}
