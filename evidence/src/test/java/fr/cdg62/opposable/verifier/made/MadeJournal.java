package fr.cdg62.opposable.verifier.made;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A journal in memory: events, notes, time-stamps. Everything may be changed by a test before it is written. */
public final class MadeJournal {

    /** The stream that introduces keys. */
    public static final String JOURNAL = "journal-cdg-62";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** An entry of the list of streams. */
    public record Entry(String collectivity, String stream, long events, byte[] last) {

        /** Section 6. */
        public String text() {
            return "{\"collectivity\":" + MadeEvent.quoted(collectivity) + ",\"events\":" + events + ",\"last\":\""
                    + MadeTree.hex(last) + "\",\"stream\":" + MadeEvent.quoted(stream) + "}";
        }
    }

    /** A note as it was written, and what it says. */
    public record Sealed(String file, int size, long time) {

        /** Section 7. */
        public String hash() {
            return MadeTree.hex(MadeTree.sha256(file.getBytes(StandardCharsets.UTF_8)));
        }
    }

    public final List<MadeEvent> events;
    public final List<byte[]> leaves = new ArrayList<>();
    public final List<Sealed> notes = new ArrayList<>();
    public final Map<Integer, byte[]> stamps = new HashMap<>();
    public final List<MadeKey> keys = new ArrayList<>();
    public boolean simulated;
    private final Map<String, Long> sequences = new HashMap<>();

    private MadeJournal(List<MadeEvent> events) {
        this.events = events;
    }

    /** A journal over events that are made when they are asked for, its one key introduced by the first of them. */
    public static MadeJournal over(List<MadeEvent> events) {
        var journal = new MadeJournal(events);
        journal.keys.add(MadeKey.FIRST);
        journal.leaves.addAll(IntStream.range(0, events.size())
                .parallel()
                .mapToObj(i -> events.get(i).leaf())
                .toList());
        return journal;
    }

    /** A journal with its first key. */
    public static MadeJournal begun() {
        var journal = new MadeJournal(new ArrayList<>());
        journal.introduce(MadeKey.FIRST, "FIRST", null, null);
        return journal;
    }

    /** Introduces a key. */
    public void introduce(MadeKey key, String reason, String replaces, String handover) {
        keys.add(key);
        var payload = "{\"origin\":\"" + MadeKey.origin() + "\",\"key\":\"" + key.text() + "\",\"reason\":\"" + reason
                + "\"" + (replaces == null ? "" : ",\"replaces\":\"" + replaces + "\"")
                + (handover == null ? ",\"handover\":null" : ",\"handover\":\"" + handover + "\"")
                + ",\"rate\":0.5}";
        add(JOURNAL, "journal.key-introduced", null, payload);
    }

    /** Adds the next event of a stream. */
    public MadeEvent add(String stream, String name, String collectivity, String payload) {
        int n = events.size();
        var metadata = new TreeMap<>(
                Map.of("centre", "cdg-62", "actor", "compte n° " + n, "salt", String.format("%032x", n * 7919L)));
        if (collectivity != null) {
            metadata.put("collectivity", collectivity);
        }
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        var event = new MadeEvent(
                String.format("0192f6c4-0000-7000-8000-%012d", n),
                name,
                1,
                stream,
                sequence,
                1_700_000_000_000L + n * 60_000L,
                metadata,
                payload.getBytes(StandardCharsets.UTF_8));
        add(event);
        return event;
    }

    /** Adds an event as it is. */
    public void add(MadeEvent event) {
        events.add(event);
        leaves.add(event.leaf());
    }

    /** Adds so many events of conventions of so many collectivities. */
    public MadeJournal fill(int count, int collectivities) {
        for (int i = 0; i < count; i++) {
            var collectivity = "2162" + (i % collectivities);
            add(
                    "convention-" + collectivity + "-" + i % 3,
                    i % 5 == 0 ? "convention.signed" : "convention.drafted",
                    collectivity,
                    "{\"title\":\"Convention \\\"" + i + "\\\" de l'été 😀\",\"text\":\"" + "x".repeat(i % 11 * 40)
                            + "\"}");
        }
        return this;
    }

    /** The list of streams of the first events, sorted. */
    public List<Entry> entries(int size) {
        var entries = new LinkedHashMap<String, Entry>();
        for (int i = 0; i < size; i++) {
            var event = events.get(i);
            var before = entries.get(event.stream());
            entries.put(
                    event.stream(),
                    new Entry(
                            before == null ? event.metadata().getOrDefault("collectivity", "") : before.collectivity(),
                            event.stream(),
                            before == null ? 1 : before.events() + 1,
                            leaves.get(i)));
        }
        return entries.values().stream()
                .sorted(Comparator.comparing(
                                (Entry e) -> e.collectivity().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
                        .thenComparing(e -> e.stream().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
                .toList();
    }

    /** The leaves of the list of streams. */
    public List<byte[]> entryLeaves(int size) {
        return entries(size).stream().map(entry -> MadeTree.leaf(entry.text())).toList();
    }

    /** Signs all the events so far, at an instant. */
    public Sealed seal(String time) {
        return seal(time, keys.get(keys.size() - 1));
    }

    /** Signs all the events so far, at an instant, with this key. */
    public Sealed seal(String time, MadeKey key) {
        return seal(events.size(), time, key);
    }

    /** Signs the first events, at an instant, with this key. */
    public Sealed seal(int size, String time, MadeKey key) {
        var note = sealed(text(size, time), size, time, key);
        notes.add(note);
        return note;
    }

    /** A note of this text. */
    public Sealed sealed(String text, int size, String time, MadeKey key) {
        return new Sealed(key.note(text), size, Instant.parse(time).toEpochMilli());
    }

    /** The text of the next note. */
    public String text(int size, String time) {
        long at = Instant.parse(time).toEpochMilli();
        var base64 = Base64.getEncoder();
        var text = new StringBuilder(MadeKey.origin() + "\n" + size + "\n"
                + base64.encodeToString(MadeTree.root(leaves.subList(0, size))) + "\nnumber " + (notes.size() + 1)
                + "\ntime " + time + "\nstreams " + entries(size).size() + " "
                + base64.encodeToString(MadeTree.root(entryLeaves(size))) + "\n");
        if (!notes.isEmpty()) {
            text.append("previous ").append(notes.get(notes.size() - 1).hash()).append("\n");
        }
        var today = day(at);
        link(
                text,
                "day",
                notes.stream().filter(n -> day(n.time()).isBefore(today)).toList());
        link(
                text,
                "month",
                notes.stream()
                        .filter(n -> day(n.time()).isBefore(today.withDayOfMonth(1)))
                        .toList());
        link(
                text,
                "year",
                notes.stream()
                        .filter(n -> day(n.time()).isBefore(today.withDayOfYear(1)))
                        .toList());
        return text + (simulated ? "clock SIMULATED\n" : "");
    }

    private static LocalDate day(long millis) {
        return Instant.ofEpochMilli(millis).atZone(PARIS).toLocalDate();
    }

    private static void link(StringBuilder text, String line, List<Sealed> earlier) {
        if (!earlier.isEmpty()) {
            text.append(line)
                    .append(' ')
                    .append(earlier.get(earlier.size() - 1).hash())
                    .append('\n');
        }
    }

    /** Has the note of this number time-stamped. */
    public void stamp(int number, MadeAuthority authority) {
        stamps.put(
                number,
                authority.stamp(MadeTree.sha256(notes.get(number - 1).file().getBytes(StandardCharsets.UTF_8))));
    }

    /** The files of the folder {@code checkpoints}. */
    public Map<String, byte[]> checkpoints(int upTo) {
        var files = new TreeMap<String, byte[]>();
        for (int number = 1; number <= upTo; number++) {
            var name = String.format("%08d", number);
            files.put(name + ".note", notes.get(number - 1).file().getBytes(StandardCharsets.UTF_8));
            if (stamps.containsKey(number)) {
                files.put(name + ".tsr", stamps.get(number));
            }
        }
        return files;
    }

    /** The file {@code keys}. */
    public byte[] keyFile() {
        return keys.stream()
                .map(key -> key.text() + "\n")
                .reduce("", String::concat)
                .getBytes(StandardCharsets.UTF_8);
    }
}
