package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.text.CanonicalWriter;
import fr.cdg62.opposable.verifier.tree.Hashes;
import java.nio.charset.StandardCharsets;

/** Puts the canonical text of an event together, member after member ({@code docs/journal.md}, section 3), and hashes it. One instance a thread. */
final class LeafText {

    private static final byte[] EVENT_ID = ascii("{\"eventId\":");
    private static final byte[] METADATA = ascii(",\"metadata\":");
    private static final byte[] NAME = ascii(",\"name\":");
    private static final byte[] PAYLOAD_HASH = ascii(",\"payloadHash\":");
    private static final byte[] RECORDED_AT = ascii(",\"recordedAt\":");
    private static final byte[] REVISION = ascii(",\"revision\":");
    private static final byte[] SEQUENCE = ascii(",\"sequence\":");
    private static final byte[] STREAM = ascii(",\"stream\":");

    private final CanonicalWriter out = new CanonicalWriter();
    private final Hashes hashes = new Hashes();

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    Hashes hashes() {
        return hashes;
    }

    CanonicalWriter eventId() {
        return out.restart().raw(EVENT_ID);
    }

    CanonicalWriter metadata() {
        return out.raw(METADATA);
    }

    CanonicalWriter name() {
        return out.raw(NAME);
    }

    CanonicalWriter payloadHash() {
        return out.raw(PAYLOAD_HASH);
    }

    CanonicalWriter recordedAt() {
        return out.raw(RECORDED_AT);
    }

    CanonicalWriter revision() {
        return out.raw(REVISION);
    }

    CanonicalWriter sequence() {
        return out.raw(SEQUENCE);
    }

    CanonicalWriter stream() {
        return out.raw(STREAM);
    }

    byte[] leaf() {
        out.raw('}');
        return hashes.leaf(out.bytes(), 0, out.length());
    }
}
