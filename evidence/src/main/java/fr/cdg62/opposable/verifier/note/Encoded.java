package fr.cdg62.opposable.verifier.note;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.util.Base64;

/** Base64 of RFC 4648 section 4, each value having one spelling. */
final class Encoded {

    private Encoded() {}

    static byte[] bytes(String base64, int length) throws Malformed {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            Malformed.unless(
                    bytes.length == length
                            && Base64.getEncoder().encodeToString(bytes).equals(base64),
                    "the base64 of " + length + " bytes");
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new Malformed("base64");
        }
    }
}
