package fr.cdg62.opposable.verifier.made;

import fr.cdg62.opposable.verifier.Document;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** The two keys of the document, whose seeds it gives. */
public enum MadeKey {
    FIRST(0),
    SECOND(1);

    private final int which;

    MadeKey(int which) {
        this.which = which;
    }

    /** The key as it is written. */
    public String text() {
        return Document.lines("key-vectors").get(which)[1];
    }

    /** The id of the key. */
    public String id() {
        return text().split("\\+", -1)[1];
    }

    /** The origin of the document's notes. */
    public static String origin() {
        return FIRST.text().split("\\+", -1)[0];
    }

    /** Signs a text. */
    public byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrivateKey secret() throws GeneralSecurityException {
        var seed = new byte[32];
        for (int i = 0; i < seed.length; i++) {
            seed[i] = (byte) (32 * which + i);
        }
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    /** The signature of this key that hands over to another. */
    public String handover(MadeKey next) {
        return Base64.getEncoder()
                .encodeToString(sign("opposable/key-handover/v1\n" + text() + "\n" + next.text() + "\n"));
    }

    /** A note's file. */
    public String note(String text) {
        var line = new byte[68];
        System.arraycopy(HexFormat.of().parseHex(id()), 0, line, 0, 4);
        System.arraycopy(sign(text), 0, line, 4, 64);
        return text + "\n— " + text.lines().findFirst().orElseThrow() + " "
                + Base64.getEncoder().encodeToString(line) + "\n";
    }
}
