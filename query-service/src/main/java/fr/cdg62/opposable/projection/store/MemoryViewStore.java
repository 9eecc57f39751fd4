package fr.cdg62.opposable.projection.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/** Keeps everything in memory, in the stored form: for shadow comparison and for tests. */
public final class MemoryViewStore implements ViewStore {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    private final Map<Run, SortedMap<String, StoredView>> documents = new HashMap<>();
    private final Map<Run, SortedMap<String, DayView>> days = new HashMap<>();
    private final Map<String, Run> pointers = new HashMap<>();
    private final SortedMap<String, Token> tokens = new TreeMap<>();

    @Override
    public synchronized Map<String, StoredView> load(Run run, Collection<String> keys) {
        var found = new HashMap<String, StoredView>();
        var all = documents.getOrDefault(run, new TreeMap<>());
        keys.forEach(key -> Optional.ofNullable(all.get(key)).ifPresent(view -> found.put(key, view)));
        return found;
    }

    @Override
    public synchronized List<StoredView> list(Run run) {
        return List.copyOf(documents.getOrDefault(run, new TreeMap<>()).values());
    }

    @Override
    public synchronized List<StoredView> parked(Run run) {
        return list(run).stream().filter(view -> view.poison() != null).toList();
    }

    @Override
    public synchronized void save(Run run, List<ViewChange> changes) {
        var all = documents.computeIfAbsent(run, r -> new TreeMap<>());
        for (var change : changes) {
            var after = change.after();
            var stored = all.get(after.key());
            if (sameGuard(stored, change.before())) {
                all.put(after.key(), after);
            } else if (stored == null || stored.at() < after.at()) {
                throw new LostRace(after.key());
            }
        }
    }

    private static boolean sameGuard(@Nullable StoredView stored, @Nullable StoredView before) {
        if (stored == null || before == null) {
            return stored == null && before == null;
        }
        return stored.at() == before.at() && Objects.equals(stored.parkedAt(), before.parkedAt());
    }

    @Override
    public synchronized void keep(Run run, List<DayView> closed) {
        var all = days.computeIfAbsent(run, r -> new TreeMap<>());
        closed.forEach(day -> all.putIfAbsent(day.key() + "@" + day.day(), day));
    }

    @Override
    public synchronized Optional<DayView> dayBefore(Run run, String key, LocalDate day) {
        return daysBefore(run, day).stream()
                .filter(view -> view.key().equals(key))
                .findFirst();
    }

    @Override
    public synchronized List<DayView> daysBefore(Run run, LocalDate day) {
        return days.getOrDefault(run, new TreeMap<>()).values().stream()
                .filter(view -> view.standsBefore(day))
                .toList();
    }

    @Override
    public synchronized void create(Run run) {
        documents.computeIfAbsent(run, r -> new TreeMap<>());
    }

    @Override
    public synchronized Set<Run> runs() {
        return Set.copyOf(documents.keySet());
    }

    @Override
    public synchronized void drop(Run run) {
        documents.remove(run);
        days.remove(run);
        tokens.values().removeIf(token -> token.run().equals(run.name()));
    }

    @Override
    public synchronized Optional<Run> served(String projection) {
        return Optional.ofNullable(pointers.get(projection));
    }

    @Override
    public synchronized void serve(Run run, @Nullable Run instead) {
        if (!Objects.equals(pointers.get(run.projection()), instead)) {
            throw new LostRace(run.projection());
        }
        pointers.put(run.projection(), run);
    }

    @Override
    public synchronized List<Token> of(String run) {
        return tokens.values().stream().filter(token -> token.run().equals(run)).toList();
    }

    @Override
    public synchronized void change(@Nullable Token before, @Nullable Token after) {
        var id = Objects.requireNonNull(before == null ? after : before).id();
        if (!Objects.equals(tokens.get(id), before)) {
            throw new LostRace(id);
        }
        if (after == null) {
            tokens.remove(id);
        } else {
            tokens.put(id, after);
        }
    }

    @Override
    public synchronized SortedMap<String, byte[]> bytes(Run run) {
        var bytes = new TreeMap<String, byte[]>();
        list(run).forEach(view -> bytes.put("views/" + view.key(), bytes(StoredForm.of(view))));
        days.getOrDefault(run, new TreeMap<>())
                .forEach((id, day) -> bytes.put("days/" + id, bytes(StoredForm.of(day))));
        return bytes;
    }

    private static byte[] bytes(BsonDocument document) {
        var buffer = new RawBsonDocument(document, CODEC).getByteBuffer().asNIO();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
