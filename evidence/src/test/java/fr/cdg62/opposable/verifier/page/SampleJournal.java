package fr.cdg62.opposable.verifier.page;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journal of two communes under four notes and two keys, with one event not sealed yet. */
final class SampleJournal {

    static final String ORIGIN = "opposable/cdg-62/5f0c1d9e-0000-4000-8000-000000000062";
    static final SampleKey FIRST = SampleKey.of(ORIGIN, 1);
    static final SampleKey SECOND = SampleKey.of(ORIGIN, 2);
    static final String BRUAY = "216209072";
    static final String LIBERCOURT = "216201004";

    final List<SampleEvent> events = new ArrayList<>();
    final List<SampleNote> notes = new ArrayList<>();
    private final boolean simulated;

    private SampleJournal(boolean simulated) {
        this.simulated = simulated;
    }

    static SampleJournal sound() {
        return written("PLANNED", handover(), false);
    }

    static SampleJournal simulated() {
        return written("PLANNED", handover(), true);
    }

    /** The second key comes without a word of the first. */
    static SampleJournal withALostKey() {
        return written("LOST", null, false);
    }

    private static SampleJournal written(String reason, String handover, boolean simulated) {
        var journal = new SampleJournal(simulated);
        journal.introduces(FIRST, 0, "FIRST", null, null);
        journal.records(
                "collectivity.registered", "collectivity-" + BRUAY, 0, BRUAY, "{\"name\":\"Bruay-la-Buissière\"}");
        journal.records("collectivity.registered", "collectivity-" + LIBERCOURT, 0, LIBERCOURT, "{}");
        journal.seals("2025-12-30T10:00:00.000Z", FIRST);
        journal.records("convention.drafted", "convention-1", 0, BRUAY, "{\"title\":\"a \\\"quoted\\\" title\"}");
        journal.records("convention.signed", "convention-1", 1, BRUAY, "{\"signedOn\":\"2026-01-31\"}");
        journal.records("convention.drafted", "convention-2", 0, LIBERCOURT, "{}");
        journal.seals("2026-01-31T22:30:00.000Z", FIRST);
        journal.introduces(SECOND, 1, reason, FIRST, handover);
        journal.records("convention.terminated", "convention-1", 2, BRUAY, "{\"effectiveOn\":\"2026-03-01\"}");
        journal.records("convention.signed", "convention-2", 1, LIBERCOURT, "{}");
        journal.seals("2026-01-31T23:30:00.000Z", SECOND);
        journal.seals("2026-02-02T08:00:00.000Z", SECOND);
        journal.records("convention.drafted", "convention-3", 0, "216299999", "{}");
        return journal;
    }

    /** So many more events, of payloads up to a few thousand bytes, then a note. */
    SampleJournal grown(int more) {
        for (int n = 0; n < more; n++) {
            records(
                    "assistance.hour-logged",
                    "ledger-" + n % 7,
                    n / 7,
                    BRUAY,
                    "{\"note\":\"" + "é".repeat(n % 11 == 0 ? 3000 : n % 50) + "\"}");
        }
        seals("2026-02-03T08:00:00.000Z", SECOND);
        return this;
    }

    void records(String name, String stream, long sequence, String collectivity, String payload) {
        var recordedAt = "2026-01-%02dT09:15:30.%03dZ".formatted(1 + events.size() % 28, events.size() % 1000);
        events.add(SampleEvent.of(name, stream, sequence, recordedAt, collectivity, payload));
    }

    void seals(String time, SampleKey key) {
        notes.add(SampleNote.after(notes, events, time, key, simulated));
    }

    List<byte[]> leaves(int size) {
        return events.subList(0, size).stream().map(SampleEvent::leaf).toList();
    }

    private void introduces(SampleKey key, long sequence, String reason, SampleKey before, String handover) {
        Map<String, Object> payload = new HashMap<>(Map.of("origin", ORIGIN, "key", key.text(), "reason", reason));
        if (before != null) {
            payload.put("replaces", before.text());
        }
        if (handover != null) {
            payload.put("handover", handover);
        }
        records("journal.key-introduced", "journal-cdg-62", sequence, "", SampleJson.of(payload));
    }

    private static String handover() {
        var text = "opposable/key-handover/v1\n" + FIRST.text() + "\n" + SECOND.text() + "\n";
        return Base64.getEncoder().encodeToString(FIRST.sign(text));
    }
}
