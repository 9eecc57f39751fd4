package fr.cdg62.opposable.verifier.stamp;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PSSParameterSpec;
import java.util.Map;

/** The algorithms a time-stamp may be made with, by their object identifiers: RSA and ECDSA over SHA-256, SHA-384 or SHA-512. */
final class Algorithms {

    private static final Map<String, String> DIGESTS = Map.of(
            "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");
    private static final Map<String, String> SIGNATURES = Map.of(
            "1.2.840.113549.1.1.11", "SHA256withRSA",
            "1.2.840.113549.1.1.12", "SHA384withRSA",
            "1.2.840.113549.1.1.13", "SHA512withRSA",
            "1.2.840.10045.4.3.2", "SHA256withECDSA",
            "1.2.840.10045.4.3.3", "SHA384withECDSA",
            "1.2.840.10045.4.3.4", "SHA512withECDSA");
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final String RSA_PSS = "1.2.840.113549.1.1.10";

    private Algorithms() {}

    /** The name of a digest, from its AlgorithmIdentifier. */
    static String digest(Der identifier) throws Malformed {
        var name = DIGESTS.get(identifier.must(Der.SEQUENCE).child(0).oid());
        if (name == null) {
            throw new Malformed("a digest SHA-256, SHA-384 or SHA-512");
        }
        return name;
    }

    /** Whether the key made this signature over these bytes. */
    static boolean verify(Der identifier, String digest, PublicKey key, byte[] signed, byte[] signature)
            throws Malformed {
        try {
            var verification = signature(identifier.must(Der.SEQUENCE), digest);
            verification.initVerify(key);
            verification.update(signed);
            return verification.verify(signature);
        } catch (GeneralSecurityException | IOException e) {
            return false;
        }
    }

    private static Signature signature(Der identifier, String digest)
            throws Malformed, GeneralSecurityException, IOException {
        var oid = identifier.child(0).oid();
        if (oid.equals(RSA)) {
            return Signature.getInstance(digest.replace("-", "") + "withRSA");
        }
        if (oid.equals(RSA_PSS)) {
            var parameters = AlgorithmParameters.getInstance("RSASSA-PSS");
            parameters.init(identifier.child(1).encoded());
            var spec = parameters.getParameterSpec(PSSParameterSpec.class);
            Malformed.unless(DIGESTS.containsValue(spec.getDigestAlgorithm()), "a signature over SHA-2");
            var signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(spec);
            return signature;
        }
        var name = SIGNATURES.get(oid);
        if (name == null) {
            throw new Malformed("a signature RSA or ECDSA over SHA-2");
        }
        return Signature.getInstance(name);
    }
}
