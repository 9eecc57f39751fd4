package fr.cdg62.opposable.verifier.page;

import static fr.cdg62.opposable.verifier.page.Der.algorithm;
import static fr.cdg62.opposable.verifier.page.Der.integer;
import static fr.cdg62.opposable.verifier.page.Der.of;
import static fr.cdg62.opposable.verifier.page.Der.oid;
import static fr.cdg62.opposable.verifier.page.Der.sequence;

import java.io.ByteArrayOutputStream;

/** Time-stamps of RFC 3161, sound or with one fault. */
record SampleStamp(SampleAuthority authority, String time, Fault fault) {

    /** What is wrong with a time-stamp. */
    enum Fault {
        NONE,
        REFUSED,
        BOUND_TO_ANOTHER_CERTIFICATE,
        DIGEST_OF_SOMETHING_ELSE,
        SIGNATURE_OF_SOMETHING_ELSE
    }

    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final String TST_INFO = "1.2.840.113549.1.9.16.1.4";

    static SampleStamp by(SampleAuthority authority) {
        return new SampleStamp(authority, "20260202080001.25Z", Fault.NONE);
    }

    SampleStamp with(Fault otherFault) {
        return new SampleStamp(authority, time, otherFault);
    }

    SampleStamp at(String otherTime) {
        return new SampleStamp(authority, otherTime, fault);
    }

    byte[] over(byte[] stamped) {
        var info = sequence(
                integer(1),
                oid("1.2.3.4"),
                sequence(algorithm(SHA256), of(Der.OCTETS, SampleTree.sha256(stamped))),
                integer(42),
                Der.time(time));
        var certificate = authority.certificate();
        var bound = hash(certificate, Fault.BOUND_TO_ANOTHER_CERTIFICATE);
        var attributes = joined(
                attribute("1.2.840.113549.1.9.3", oid(TST_INFO)),
                attribute("1.2.840.113549.1.9.4", of(Der.OCTETS, hash(info, Fault.DIGEST_OF_SOMETHING_ELSE))),
                attribute("1.2.840.113549.1.9.16.2.47", sequence(sequence(sequence(of(Der.OCTETS, bound))))));
        var signature =
                authority.sign(fault == Fault.SIGNATURE_OF_SOMETHING_ELSE ? new byte[1] : of(Der.SET, attributes));
        var signer = sequence(
                integer(1),
                sequence(SampleAuthority.name("racine"), integer(7)),
                algorithm(SHA256),
                of(0xa0, attributes),
                algorithm(authority.signatureAlgorithm()),
                of(Der.OCTETS, signature));
        var signedData = sequence(
                integer(3),
                of(Der.SET, algorithm(SHA256)),
                sequence(oid(TST_INFO), of(0xa0, of(Der.OCTETS, info))),
                of(0xa0, certificate),
                of(Der.SET, signer));
        var token = sequence(oid("1.2.840.113549.1.7.2"), of(0xa0, signedData));
        return sequence(sequence(integer(fault == Fault.REFUSED ? 2 : 0)), token);
    }

    private byte[] hash(byte[] bytes, Fault spoilt) {
        return SampleTree.sha256(fault == spoilt ? new byte[1] : bytes);
    }

    private static byte[] attribute(String type, byte[] value) {
        return sequence(oid(type), of(Der.SET, value));
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
