package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.CanonicalWriter;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.text.Members;
import fr.cdg62.opposable.verifier.tree.Hashes;
import fr.cdg62.opposable.verifier.tree.Proofs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The entries of {@code streams.jsonl} whose paths lead to the streams root of the note, and what they say of the claim of an export. */
final class StreamList {

    private static final String FILE = "streams.jsonl";

    private final Note note;
    private final Findings findings;
    private final Hashes hashes = new Hashes();
    private final CanonicalWriter out = new CanonicalWriter();
    private final TreeMap<Long, StreamEntry> byRank = new TreeMap<>();
    private final Map<String, StreamEntry> byName = new HashMap<>();
    private long before = -1;

    StreamList(Note note, Findings findings) {
        this.note = note;
        this.findings = findings;
    }

    /** Reads one line. */
    void line(byte[] line) throws Malformed {
        var members = Members.ofLine(line).only("collectivity", "events", "last", "path", "rank", "stream");
        var entry = new StreamEntry(members.text("stream"), members.text("collectivity"));
        entry.events = members.number("events");
        entry.last = members.hash("last");
        long rank = members.number("rank");
        Malformed.unless(rank > before, "entries by ascending rank");
        before = rank;
        var leaf = entry.leaf(hashes, out);
        if (!Proofs.includes(hashes, leaf, rank, note.streams(), members.path("path"), note.streamsRoot())) {
            findings.add(
                    Code.INCLUSION_INVALID, Place.stream(FILE, entry.stream, null), "inclusion.stream", entry.stream);
            return;
        }
        var last = byRank.lastEntry();
        if (last != null && last.getValue().compareTo(entry) >= 0) {
            findings.add(Code.STREAMS_DIFFER, Place.stream(FILE, entry.stream, null), "streams.order", entry.stream);
        }
        byRank.put(rank, entry);
        byName.put(entry.stream, entry);
    }

    /** Whether all of a stream is shown: every event its entry counts, the last being the one it names. */
    void mustBeWhole(String stream, Shown shown) {
        var entry = byName.get(stream);
        var place = Place.stream(ExportLine.FILE, stream, null);
        if (entry == null) {
            findings.add(Code.STREAM_INCOMPLETE, place, "stream.noEntry", stream);
            return;
        }
        var part = shown.part(stream);
        long events = part == null ? 0 : part.events;
        if (part == null || !part.fromTheFirst || events != entry.events) {
            findings.add(Code.STREAM_INCOMPLETE, place, "stream.incomplete", stream, entry.events, events);
        } else if (!Arrays.equals(part.last, entry.last)) {
            findings.add(
                    Code.PAYLOAD_CHANGED,
                    Place.stream(ExportLine.FILE, stream, entry.events - 1),
                    "stream.last",
                    stream);
        } else if (!entry.collectivity.equals(part.collectivity)) {
            findings.add(Code.STREAMS_DIFFER, place, "streams.collectivity", stream);
        }
    }

    /** Whether every stream of a collectivity has its entry, none being left out before, among or after them, and is shown whole. */
    void mustBeWholeCollectivity(String collectivity, Shown shown) {
        long first = -1;
        long next = -1;
        for (var ranked : byRank.entrySet()) {
            if (ranked.getValue().against(collectivity) != 0) {
                continue;
            }
            if (first < 0) {
                first = ranked.getKey();
            } else if (ranked.getKey() != next) {
                missing(collectivity, next);
            }
            next = ranked.getKey() + 1;
            mustBeWhole(ranked.getValue().stream, shown);
        }
        if (first < 0) {
            mustHaveNone(collectivity);
            return;
        }
        if (first > 0 && !byRank.containsKey(first - 1)) {
            missing(collectivity, first - 1);
        }
        if (next < note.streams() && !byRank.containsKey(next)) {
            missing(collectivity, next);
        }
    }

    /** No stream of a collectivity: the entries before and after it are neighbours. */
    private void mustHaveNone(String collectivity) {
        long after = note.streams();
        long lastBefore = -1;
        for (var ranked : byRank.entrySet()) {
            if (ranked.getValue().against(collectivity) < 0) {
                lastBefore = ranked.getKey();
            } else {
                after = ranked.getKey();
                break;
            }
        }
        if (lastBefore + 1 != after) {
            missing(collectivity, lastBefore + 1);
        }
    }

    private void missing(String collectivity, long rank) {
        findings.add(Code.STREAM_MISSING, Place.file(FILE), "stream.rank", rank, collectivity);
    }
}
