package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.projection.EventLog;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A store in memory whose bytes a test may change behind the journal's back. */
public final class HeldFacts implements StoredFacts {

    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    private final List<StoredFact> facts = new ArrayList<>();

    /** A store of what that log holds now. */
    public static HeldFacts of(EventLog log) {
        var held = new HeldFacts();
        try (var events = log.read(0)) {
            events.map(HeldFacts::stored).forEach(held.facts::add);
        }
        return held;
    }

    private static StoredFact stored(RecordedEvent event) {
        return new StoredFact(
                event.position(),
                event.id(),
                event.type(),
                event.stream(),
                event.sequence(),
                aggregate(event.stream()),
                event.recordedAt(),
                event.metadata(),
                ProductJson.mapper().writeValueAsBytes(event.payload()));
    }

    private static String aggregate(String stream) {
        return stream.substring(0, stream.indexOf('-'));
    }

    /** Records events of that stream, one after another. */
    public synchronized HeldFacts record(String stream, String name, int howMany) {
        for (int i = 0; i < howMany; i++) {
            add(stream, name, "{}");
        }
        return this;
    }

    /** Records the event that introduces a key. */
    public synchronized HeldFacts introduce(String key) {
        var origin = key.substring(0, key.indexOf('+'));
        add(
                "journal-cdg-62",
                "journal.key-introduced",
                "{\"key\":\"" + key + "\",\"origin\":\"" + origin + "\",\"reason\":\"FIRST\"}");
        return this;
    }

    private synchronized void add(String stream, String name, String payload) {
        record(stream, name, Map.of(), Instant.parse("2026-01-05T08:00:00Z"), payload);
    }

    /** Records one event with that metadata beside its centre and salt, at that instant. */
    public synchronized HeldFacts record(
            String stream, String name, Map<String, String> more, Instant recordedAt, String payload) {
        var metadata = new HashMap<>(Map.of("centre", "cdg-62", "salt", SALT));
        metadata.putAll(more);
        long sequence =
                facts.stream().filter(one -> one.stream().equals(stream)).count();
        facts.add(new StoredFact(
                facts.size(),
                "event-" + facts.size(),
                new EventType(name, 1),
                stream,
                sequence,
                aggregate(stream),
                recordedAt,
                metadata,
                payload.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Puts another payload in the place of the one at that position. */
    public synchronized void rewrite(int position, String payload) {
        var fact = facts.get(position);
        facts.set(
                position,
                new StoredFact(
                        fact.position(),
                        fact.id(),
                        fact.type(),
                        fact.stream(),
                        fact.sequence(),
                        fact.aggregate(),
                        fact.recordedAt(),
                        fact.metadata(),
                        payload.getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives the event at that position the sequence that follows its own. */
    synchronized void shift(int position) {
        var fact = facts.get(position);
        facts.set(
                position,
                new StoredFact(
                        fact.position(),
                        fact.id(),
                        fact.type(),
                        fact.stream(),
                        fact.sequence() + 1,
                        fact.aggregate(),
                        fact.recordedAt(),
                        fact.metadata(),
                        fact.payload()));
    }

    /** Takes the events out from that position on, before the other. */
    synchronized void cut(int from, int to) {
        facts.subList(from, to).clear();
    }

    /** The same events at the positions that follow one another, as a careful forger would leave them. */
    synchronized void renumber() {
        var kept = List.copyOf(facts);
        facts.clear();
        for (var fact : kept) {
            long sequence = facts.stream()
                    .filter(one -> one.stream().equals(fact.stream()))
                    .count();
            facts.add(new StoredFact(
                    facts.size(),
                    fact.id(),
                    fact.type(),
                    fact.stream(),
                    sequence,
                    fact.aggregate(),
                    fact.recordedAt(),
                    fact.metadata(),
                    fact.payload()));
        }
    }

    @Override
    public synchronized long head() {
        return facts.size() - 1L;
    }

    @Override
    public synchronized List<StoredFact> read(long from, int limit) {
        return facts.stream().skip(from).limit(limit).toList();
    }

    @Override
    public synchronized List<StoredFact> stream(String stream) {
        return facts.stream().filter(fact -> fact.stream().equals(stream)).toList();
    }
}
