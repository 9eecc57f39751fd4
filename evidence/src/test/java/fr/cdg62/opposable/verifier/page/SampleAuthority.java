package fr.cdg62.opposable.verifier.page;

import static fr.cdg62.opposable.verifier.page.Der.algorithm;
import static fr.cdg62.opposable.verifier.page.Der.integer;
import static fr.cdg62.opposable.verifier.page.Der.of;
import static fr.cdg62.opposable.verifier.page.Der.oid;
import static fr.cdg62.opposable.verifier.page.Der.sequence;
import static fr.cdg62.opposable.verifier.page.Der.time;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** An authority that time-stamps: its own certificate, and that of the one above, which signed it. */
record SampleAuthority(KeyPair above, KeyPair keys, String usage) {

    static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    static final String EMAIL = "1.3.6.1.5.5.7.3.4";
    private static final byte[] TRUE = of(0x01, new byte[] {-1});
    private static final String SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
    private static final String SHA256_WITH_ECDSA = "1.2.840.10045.4.3.2";

    /** An authority whose key is of this kind, {@code RSA} or {@code EC}, and whose certificate is for this use. */
    static SampleAuthority keyed(String kind, String usage) {
        return new SampleAuthority(pair("RSA"), pair(kind), usage);
    }

    byte[] certificate() {
        return certificate(keys, "horodatage", usage);
    }

    String certificateAbove() {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate(above, "racine", EMAIL))
                + "\n-----END CERTIFICATE-----\n";
    }

    String signatureAlgorithm() {
        return keys.getPrivate().getAlgorithm().equals("RSA") ? SHA256_WITH_RSA : SHA256_WITH_ECDSA;
    }

    byte[] sign(byte[] bytes) {
        return signed(bytes, keys);
    }

    static byte[] name(String common) {
        return sequence(of(Der.SET, sequence(oid("2.5.4.3"), of(0x0c, common.getBytes(StandardCharsets.UTF_8)))));
    }

    private byte[] certificate(KeyPair holder, String subject, String use) {
        var signed = sequence(
                of(0xa0, integer(2)),
                integer(7),
                algorithm(SHA256_WITH_RSA),
                name("racine"),
                sequence(time("20200101000000Z"), time("20301231235959Z")),
                name(subject),
                holder.getPublic().getEncoded(),
                of(
                        0xa3,
                        sequence(
                                sequence(oid("2.5.29.37"), TRUE, of(Der.OCTETS, sequence(oid(use)))),
                                sequence(
                                        oid("2.5.29.19"),
                                        TRUE,
                                        of(Der.OCTETS, holder == above ? sequence(TRUE) : sequence())))));
        return sequence(signed, algorithm(SHA256_WITH_RSA), Der.bits(signed(signed, above)));
    }

    private static byte[] signed(byte[] bytes, KeyPair keys) {
        try {
            var kind = keys.getPrivate().getAlgorithm();
            var signature = Signature.getInstance("SHA256with" + (kind.equals("RSA") ? "RSA" : "ECDSA"));
            signature.initSign(keys.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(String kind) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(kind.equals("RSA") ? 2048 : 256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
