package fr.cdg62.opposable.verifier.stamp;

import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.tree.Hashes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * A time-stamp that holds: every check of {@code docs/journal.md} section 9 was made, but the one of trust.
 *
 * @param time the instant the authority states, UTC
 * @param certificate of the authority's signer
 */
public record TimeStamp(Instant time, X509Certificate certificate) {

    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String TST_INFO = "1.2.840.113549.1.9.16.1.4";
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
    private static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

    /** Reads a response of RFC 3161 and verifies it for a file of this SHA-256; refuses it, saying which check failed, in English. */
    public static TimeStamp verify(byte[] response, byte[] sha256) throws Malformed {
        var parts = Der.of(response).must(Der.SEQUENCE).children();
        Malformed.unless(parts.size() == 2, "a response with a token");
        long status = parts.get(0).must(Der.SEQUENCE).child(0).integer();
        Malformed.unless(status == 0 || status == 1, "a status granted");
        var contentInfo = parts.get(1).must(Der.SEQUENCE);
        Malformed.unless(contentInfo.child(0).oid().equals(SIGNED_DATA), "signed data");
        var signedData = contentInfo
                .child(1)
                .must(Der.CONTEXT_0)
                .child(0)
                .must(Der.SEQUENCE)
                .children();
        Malformed.unless(signedData.size() >= 4, "signed data");
        var encapsulated = signedData.get(2).must(Der.SEQUENCE);
        Malformed.unless(encapsulated.child(0).oid().equals(TST_INFO), "a TSTInfo");
        var info = encapsulated
                .child(1)
                .must(Der.CONTEXT_0)
                .child(0)
                .must(Der.OCTETS)
                .value();
        var signers = signedData.get(signedData.size() - 1).must(Der.SET).children();
        Malformed.unless(signers.size() == 1, "one signer");
        var signer = SignerInfo.read(signers.get(0));
        var time = timeOf(Der.of(info).must(Der.SEQUENCE).children(), sha256);
        Malformed.unless(signer.attribute(CONTENT_TYPE).oid().equals(TST_INFO), "the content's type");
        var digest = Hashes.digest(signer.digest()).digest(info);
        Malformed.unless(
                Arrays.equals(signer.attribute(MESSAGE_DIGEST).must(Der.OCTETS).value(), digest),
                "the digest of the content");
        var certificate = signingCertificate(signer, certificates(signedData));
        mustStamp(certificate, time);
        Malformed.unless(
                Algorithms.verify(
                        signer.algorithm(),
                        signer.digest(),
                        certificate.getPublicKey(),
                        signer.signedAttributes(),
                        signer.signature()),
                "a signature that holds");
        return new TimeStamp(time, certificate);
    }

    private static Instant timeOf(List<Der> info, byte[] sha256) throws Malformed {
        Malformed.unless(info.size() >= 5 && info.get(0).integer() == 1, "a TSTInfo of version 1");
        var imprint = info.get(2).must(Der.SEQUENCE);
        Malformed.unless(
                Algorithms.digest(imprint.child(0)).equals("SHA-256")
                        && Arrays.equals(imprint.child(1).must(Der.OCTETS).value(), sha256),
                "the imprint of the note");
        var text = new String(info.get(4).must(Der.GENERALIZED_TIME).value(), StandardCharsets.US_ASCII);
        Malformed.unless(text.matches("[0-9]{14}([.][0-9]{0,8}[1-9])?Z"), "an instant of DER");
        try {
            var seconds = LocalDateTime.parse(
                    text.substring(0, 14), DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT));
            var decimals = (text.substring(14, text.length() - 1) + ".000")
                    .replace(".", "")
                    .concat("000")
                    .substring(0, 3);
            return seconds.toInstant(ZoneOffset.UTC).plusMillis(Long.parseLong(decimals));
        } catch (DateTimeException e) {
            throw new Malformed("an instant that exists");
        }
    }

    private static List<Der> certificates(List<Der> signedData) throws Malformed {
        Malformed.unless(signedData.get(3).tag() == Der.CONTEXT_0, "the certificate of the signer");
        return signedData.get(3).children();
    }

    /** The certificate whose hash the signer signed with the rest: no other can be put in its place. */
    private static X509Certificate signingCertificate(SignerInfo signer, List<Der> certificates) throws Malformed {
        boolean second = signer.attributes().containsKey(SIGNING_CERTIFICATE_V2);
        var bound = signer.attribute(second ? SIGNING_CERTIFICATE_V2 : SIGNING_CERTIFICATE)
                .must(Der.SEQUENCE)
                .child(0)
                .must(Der.SEQUENCE)
                .child(0)
                .must(Der.SEQUENCE);
        boolean named = second && bound.child(0).tag() == Der.SEQUENCE;
        var digest = !second ? "SHA-1" : named ? Algorithms.digest(bound.child(0)) : "SHA-256";
        var hash = bound.child(named ? 1 : 0).must(Der.OCTETS).value();
        for (var certificate : certificates) {
            var encoded = certificate.encoded();
            if (Arrays.equals(Hashes.digest(digest).digest(encoded), hash)) {
                return read(encoded);
            }
        }
        throw new Malformed("the certificate bound by the signer");
    }

    private static X509Certificate read(byte[] encoded) throws Malformed {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new Malformed("a certificate");
        }
    }

    private static void mustStamp(X509Certificate certificate, Instant time) throws Malformed {
        try {
            var usage = certificate.getExtendedKeyUsage();
            var critical = certificate.getCriticalExtensionOIDs();
            Malformed.unless(
                    List.of(TIME_STAMPING).equals(usage) && critical != null && critical.contains(EXTENDED_KEY_USAGE),
                    "a certificate for time-stamping alone");
            certificate.checkValidity(Date.from(time));
        } catch (CertificateException e) {
            throw new Malformed("a certificate valid at that instant");
        }
    }

    /** Whether the signer's certificate is one of these, or is signed by one of them that is an authority. */
    public boolean trustedBy(Collection<X509Certificate> authorities) {
        return authorities.stream().anyMatch(this::signedOrIs);
    }

    private boolean signedOrIs(X509Certificate authority) {
        if (authority.equals(certificate)) {
            return true;
        }
        try {
            boolean issues = authority.getBasicConstraints() >= 0;
            if (!issues || !certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
                return false;
            }
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
