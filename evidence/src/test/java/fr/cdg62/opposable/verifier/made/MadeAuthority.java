package fr.cdg62.opposable.verifier.made;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamping authority made for a test: a root, and the certificate of the one who signs. */
public final class MadeAuthority {

    private static final Provider PROVIDER = new BouncyCastleProvider();

    public final X509Certificate root;
    public final X509Certificate signer;
    private final PrivateKey key;
    private final String algorithm;
    private final String bindingDigest;
    public Instant time = Instant.parse("2026-03-01T00:00:00Z");

    private MadeAuthority(
            X509Certificate root, X509Certificate signer, PrivateKey key, String algorithm, String bindingDigest) {
        this.root = root;
        this.signer = signer;
        this.key = key;
        this.algorithm = algorithm;
        this.bindingDigest = bindingDigest;
    }

    /** An authority whose certificate is for time-stamping alone. */
    public static MadeAuthority of(String keyKind, String algorithm, String bindingDigest) {
        return of(keyKind, algorithm, bindingDigest, true, KeyPurposeId.id_kp_timeStamping);
    }

    /** An authority whose certificate is for these purposes. */
    public static MadeAuthority of(
            String keyKind, String algorithm, String bindingDigest, boolean critical, KeyPurposeId... purposes) {
        try {
            var rootKeys = keys(keyKind);
            var root = certificate("CN=Racine", rootKeys, "CN=Racine", rootKeys, algorithm, true, true);
            var keys = keys(keyKind);
            var signer =
                    certificate("CN=Horodatage", keys, "CN=Racine", rootKeys, algorithm, false, critical, purposes);
            return new MadeAuthority(root, signer, keys.getPrivate(), algorithm, bindingDigest);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys(String kind) throws Exception {
        var generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(kind.equals("EC") ? 256 : 2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            String subject,
            KeyPair keys,
            String issuer,
            KeyPair issuerKeys,
            String algorithm,
            boolean authority,
            boolean critical,
            KeyPurposeId... purposes)
            throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.valueOf(subject.length()),
                Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                Date.from(Instant.parse("2027-01-01T00:00:00Z")),
                new X500Name(subject),
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        if (!authority && purposes.length > 0) {
            builder.addExtension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purposes));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm)
                        .setProvider(PROVIDER)
                        .build(issuerKeys.getPrivate())));
    }

    /** A response for what has this SHA-256. */
    public byte[] stamp(byte[] sha256) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var binding = digests.get(
                    new org.bouncycastle.asn1.x509.AlgorithmIdentifier(new ASN1ObjectIdentifier(bindingDigest)));
            var tokens = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests)
                            .build(
                                    new JcaContentSignerBuilder(algorithm)
                                            .setProvider(PROVIDER)
                                            .build(key),
                                    signer),
                    binding,
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(root, signer)));
            var requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            var request = requests.generate(TSPAlgorithms.SHA256, sha256);
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.TEN, Date.from(time))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A response whose content was made by this authority and is signed by another, whatever its certificate is for. */
    public byte[] stampSignedBy(MadeAuthority other, byte[] sha256) {
        try {
            var info = new TimeStampResponse(stamp(sha256))
                    .getTimeStampToken()
                    .getTimeStampInfo()
                    .getEncoded();
            var binding = new SigningCertificateV2(new ESSCertIDv2(MadeTree.sha256(other.signer.getEncoded())));
            var attributes = new AttributeTable(
                    new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(binding)));
            var signed = new CMSSignedDataGenerator();
            signed.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes))
                            .build(
                                    new JcaContentSignerBuilder(other.algorithm)
                                            .setProvider(PROVIDER)
                                            .build(other.key),
                                    other.signer));
            signed.addCertificates(new JcaCertStore(List.of(other.signer)));
            var token = signed.generate(new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info), true);
            var status = new DERSequence(new ASN1Integer(0));
            return new DERSequence(new ASN1Encodable[] {status, token.toASN1Structure()}).getEncoded("DER");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
