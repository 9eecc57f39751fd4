package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.sqlite.Row;
import fr.cdg62.opposable.verifier.text.CanonicalCursor;
import fr.cdg62.opposable.verifier.text.CanonicalWriter;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Metadata;
import java.util.Arrays;
import java.util.List;

/** Reads rows of the store's table {@code events} ({@code docs/journal.md}, section 13) into leaves. One instance a thread. */
final class StoreRow {

    static final String FILE = "events.db";

    static final List<String> COLUMNS = List.of(
            "position",
            "known_at",
            "stream",
            "sequence",
            "aggregate_type",
            "event_id",
            "name",
            "revision",
            "recorded_at",
            "metadata",
            "payload",
            "leaf",
            "checksum");

    private static final int STREAM = COLUMNS.indexOf("stream");
    private static final int SEQUENCE = COLUMNS.indexOf("sequence");
    private static final int EVENT_ID = COLUMNS.indexOf("event_id");
    private static final int NAME = COLUMNS.indexOf("name");
    private static final int REVISION = COLUMNS.indexOf("revision");
    private static final int RECORDED_AT = COLUMNS.indexOf("recorded_at");
    private static final int METADATA = COLUMNS.indexOf("metadata");
    private static final int PAYLOAD = COLUMNS.indexOf("payload");
    private static final int LEAF = COLUMNS.indexOf("leaf");
    private static final long GREATEST = 9_007_199_254_740_991L;

    private final CanonicalCursor in = new CanonicalCursor();
    private final CanonicalWriter metadataText = new CanonicalWriter();
    private final Metadata metadata = new Metadata();
    private final LeafText text = new LeafText();

    /** Adds the event of a row. A row no leaf can be made of is added all the same, with a finding and no leaf. */
    void read(Row row, EventBatch batch) throws Malformed {
        row.mustBeNull(0);
        var stream = row.text(STREAM);
        long sequence = row.number(SEQUENCE);
        byte[] leaf;
        boolean made = true;
        try {
            leaf = leaf(row, sequence);
        } catch (Malformed e) {
            leaf = EventBatch.NO_LEAF;
            made = false;
            var place = Place.event(FILE, row.id(), stream, sequence);
            batch.finding(Code.PAYLOAD_CHANGED, place, "event.malformed", e.what());
        }
        int kept = row.from(LEAF);
        int keptEnd = row.blobEnd(LEAF);
        boolean same = Arrays.equals(row.bytes(), kept, keptEnd, leaf, 0, leaf.length);
        batch.add(
                row.id(),
                stream,
                sequence,
                leaf,
                sequence == 0 && made ? metadata.collectivity() : null,
                same ? null : Arrays.copyOf(Arrays.copyOfRange(row.bytes(), kept, keptEnd), leaf.length));
        boolean key = made && stream.startsWith(KeyEvent.STREAMS) && row.number(REVISION) == 1;
        if (key && row.text(NAME).equals(KeyEvent.NAME)) {
            var payload = Arrays.copyOfRange(row.bytes(), row.from(PAYLOAD), row.blobEnd(PAYLOAD));
            batch.key(new KeyEvent(row.id(), stream, sequence, payload));
        }
    }

    private byte[] leaf(Row row, long sequence) throws Malformed {
        in.open(row.bytes(), row.from(METADATA), row.textEnd(METADATA));
        metadata.copy(in, metadataText.restart());
        in.finish();
        Malformed.unless(metadata.salted(), "a salt");
        long revision = row.number(REVISION);
        Malformed.unless(revision >= 1 && revision <= GREATEST, "a revision from 1");
        Malformed.unless(sequence >= 0 && sequence <= GREATEST, "a sequence from 0");
        var payloadHash = text.hashes().salted(metadata.salt(), row.bytes(), row.from(PAYLOAD), row.blobEnd(PAYLOAD));
        text.eventId().string(row.bytes(), row.from(EVENT_ID), row.textEnd(EVENT_ID));
        text.metadata().raw(metadataText.bytes(), 0, metadataText.length());
        text.name().string(row.bytes(), row.from(NAME), row.textEnd(NAME));
        text.payloadHash().hexadecimal(payloadHash);
        text.recordedAt().instant(row.number(RECORDED_AT));
        text.revision().number(revision);
        text.sequence().number(sequence);
        text.stream().string(row.bytes(), row.from(STREAM), row.textEnd(STREAM));
        return text.leaf();
    }
}
