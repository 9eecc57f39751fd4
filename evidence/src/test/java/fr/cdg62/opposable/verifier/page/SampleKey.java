package fr.cdg62.opposable.verifier.page;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** An Ed25519 key of a sample journal, the same at every run. */
record SampleKey(String origin, KeyPair pair) {

    static SampleKey of(String origin, int seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Repeated(seed));
            return new SampleKey(origin, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] id() {
        var hash = SampleTree.sha256((origin + "\n").getBytes(StandardCharsets.UTF_8), typed());
        return Arrays.copyOf(hash, 4);
    }

    String text() {
        return origin + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] typed() {
        var encoded = pair.getPublic().getEncoded();
        var typed = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
        typed[0] = 1;
        return typed;
    }

    /** Gives one byte again and again. */
    private static final class Repeated extends SecureRandom {

        @Serial
        private static final long serialVersionUID = 1L;

        private final byte value;

        Repeated(int seed) {
            value = (byte) seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, value);
        }
    }
}
