package fr.cdg62.opposable.verifier;

import static fr.cdg62.opposable.verifier.LeafText.ascii;

import fr.cdg62.opposable.verifier.text.CanonicalCursor;
import fr.cdg62.opposable.verifier.text.CanonicalWriter;
import fr.cdg62.opposable.verifier.text.Instants;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Members;
import fr.cdg62.opposable.verifier.text.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads lines of {@code events.jsonl} ({@code docs/journal.md}, section 12) into leaves. One instance a thread. */
final class ExportLine {

    static final String FILE = "events.jsonl";

    private static final byte[] AGGREGATE = ascii("{\"aggregate\":");
    private static final byte[] EVENT_ID = ascii(",\"eventId\":");
    private static final byte[] INDEX = ascii(",\"index\":");
    private static final byte[] METADATA = ascii(",\"metadata\":");
    private static final byte[] NAME = ascii(",\"name\":");
    private static final byte[] PAYLOAD = ascii(",\"payload\":");
    private static final byte[] PAYLOAD_BASE64 = ascii(",\"payloadBase64\":");
    private static final byte[] PAYLOAD_HASH = ascii(",\"payloadHash\":");
    private static final byte[] RECORDED_AT = ascii(",\"recordedAt\":");
    private static final byte[] REVISION = ascii(",\"revision\":");
    private static final byte[] SALT = ascii(",\"salt\":");
    private static final byte[] SEQUENCE = ascii(",\"sequence\":");
    private static final byte[] STREAM = ascii(",\"stream\":");
    private static final byte[] KEY_INTRODUCED = ascii(KeyEvent.NAME);

    private final @Nullable Question question;
    private final CanonicalCursor in = new CanonicalCursor();
    private final CanonicalWriter metadataText = new CanonicalWriter();
    private final Metadata metadata = new Metadata();
    private final Metadata salt = new Metadata();
    private final LeafText text = new LeafText();
    private byte[] payload = new byte[4096];
    private int payloadLength;

    ExportLine(@Nullable Question question) {
        this.question = question;
    }

    /** Reads the line between these places, its U+000A left out, and adds its event; refuses any other form. */
    void read(byte[] line, int first, int last, EventBatch batch) throws Malformed {
        in.open(line, first, last).literal(AGGREGATE);
        in.string();
        in.literal(EVENT_ID);
        in.string();
        int idFrom = in.from();
        int idTo = in.to();
        in.literal(INDEX);
        long index = in.number();
        in.literal(METADATA);
        metadata.copy(in, metadataText.restart());
        Malformed.unless(!metadata.salted(), "metadata without a salt");
        in.literal(NAME);
        in.string();
        int nameFrom = in.from();
        int nameTo = in.to();
        boolean key = in.is(KEY_INTRODUCED);
        var name = question == null ? "" : in.text();
        var withheld = payload();
        in.literal(RECORDED_AT);
        in.string();
        int atFrom = in.from();
        Malformed.unless(in.to() - atFrom == Instants.LENGTH + 2, "an instant with three decimals");
        Instants.mustStandAt(line, atFrom + 1);
        in.literal(REVISION);
        long revision = in.number();
        Malformed.unless(revision > 0, "a revision from 1");
        if (withheld == null) {
            in.literal(SALT);
            in.string();
            salt.readSalt(in);
        }
        in.literal(SEQUENCE);
        long sequence = in.number();
        in.literal(STREAM);
        in.string();
        Malformed.unless(in.passes('}'), "the end of the event");
        in.finish();
        var stream = in.text();
        text.eventId().raw(line, idFrom, idTo);
        text.metadata().raw(metadataText.bytes(), 0, metadataText.length());
        text.name().raw(line, nameFrom, nameTo);
        text.payloadHash()
                .hexadecimal(
                        withheld == null ? text.hashes().salted(salt.salt(), payload, 0, payloadLength) : withheld);
        text.recordedAt().raw(line, atFrom, atFrom + Instants.LENGTH + 2);
        text.revision().number(revision);
        text.sequence().number(sequence);
        text.stream().raw(line, in.from(), in.to());
        batch.add(index, stream, sequence, text.leaf(), sequence == 0 ? metadata.collectivity() : null, null);
        if (key && revision == 1 && stream.startsWith(KeyEvent.STREAMS)) {
            batch.key(new KeyEvent(
                    index, stream, sequence, withheld == null ? Arrays.copyOf(payload, payloadLength) : null));
        }
        if (question != null) {
            var at = new String(line, atFrom + 1, Instants.LENGTH, StandardCharsets.US_ASCII);
            if (question.answeredBy(name, at)) {
                batch.finding(Code.ANSWER_FALSE, Place.event(FILE, index, stream, sequence), "answer.false", name, at);
            }
        }
    }

    /** Reads the payload, or answers its hash when it is withheld. */
    private byte @Nullable [] payload() throws Malformed {
        if (in.passes(PAYLOAD_HASH)) {
            in.string();
            return Members.hash32(in.text());
        }
        boolean base64 = in.passes(PAYLOAD_BASE64);
        if (!base64) {
            in.literal(PAYLOAD);
        }
        in.string();
        if (payload.length < in.to() - in.from()) {
            payload = new byte[2 * (in.to() - in.from())];
        }
        payloadLength = in.decoded(payload);
        if (base64) {
            decode();
        }
        return null;
    }

    private void decode() throws Malformed {
        try {
            var written = Arrays.copyOf(payload, payloadLength);
            var bytes = Base64.getDecoder().decode(written);
            Malformed.unless(Arrays.equals(Base64.getEncoder().encode(bytes), written), "base64");
            System.arraycopy(bytes, 0, payload, 0, bytes.length);
            payloadLength = bytes.length;
        } catch (IllegalArgumentException e) {
            throw new Malformed("base64");
        }
    }
}
