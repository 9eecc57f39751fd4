package fr.cdg62.opposable.verifier.stamp;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.util.HashMap;
import java.util.Map;

/**
 * The one signer of a token (RFC 5652, section 5.3).
 *
 * @param digest the name of the digest
 * @param signedAttributes the attributes as they are signed: the DER of a SET OF
 * @param attributes each attribute's one value, by its object identifier
 * @param algorithm the AlgorithmIdentifier of the signature
 * @param signature the signature
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record SignerInfo(
        String digest, byte[] signedAttributes, Map<String, Der> attributes, Der algorithm, byte[] signature) {

    static SignerInfo read(Der info) throws Malformed {
        var parts = info.must(Der.SEQUENCE).children();
        Malformed.unless(parts.size() >= 6 && parts.get(3).tag() == Der.CONTEXT_0, "a signer with signed attributes");
        var signed = parts.get(3).encoded();
        signed[0] = Der.SET;
        var attributes = new HashMap<String, Der>();
        for (var attribute : parts.get(3).children()) {
            var values = attribute.must(Der.SEQUENCE).child(1).must(Der.SET).children();
            var oid = attribute.child(0).oid();
            Malformed.unless(values.size() == 1 && !attributes.containsKey(oid), "an attribute with one value");
            attributes.put(oid, values.get(0));
        }
        return new SignerInfo(
                Algorithms.digest(parts.get(2)),
                signed,
                attributes,
                parts.get(4),
                parts.get(5).must(Der.OCTETS).value());
    }

    Der attribute(String oid) throws Malformed {
        var attribute = attributes.get(oid);
        if (attribute == null) {
            throw new Malformed("the signed attribute " + oid);
        }
        return attribute;
    }
}
