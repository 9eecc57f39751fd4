package fr.cdg62.opposable.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cdg62.opposable.kernel.identity.PersonId;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A person's key of 256 bits. Sealing is AES-256-GCM with the person's id as associated data; the nonce is drawn from the key
 * and the text, so that the same text seals the same way and a retried command keeps its hash. What equality
 * reveals is that the same person was given the same text twice.
 */
final class PersonKey {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final PersonId person;
    private final byte[] key;

    PersonKey(PersonId person, byte[] key) {
        this.person = person;
        this.key = key.clone();
    }

    String seal(String text) {
        var plain = text.getBytes(UTF_8);
        var nonce = Arrays.copyOf(mac(derived("nonce"), plain), NONCE_BYTES);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain);
        var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    String open(String ciphertext) {
        var whole = Base64.getUrlDecoder().decode(ciphertext);
        if (whole.length < NONCE_BYTES) {
            throw new IllegalArgumentException("a sealed text starts with its nonce");
        }
        var nonce = Arrays.copyOf(whole, NONCE_BYTES);
        var sealed = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, sealed), UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.value().getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text of " + person.value() + " cannot be opened", e);
        }
    }

    private byte[] derived(String use) {
        return mac(key, use.getBytes(UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] input) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "PersonKey[" + person.value() + "]";
    }
}
