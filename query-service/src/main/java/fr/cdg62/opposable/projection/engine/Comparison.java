package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.fold.Integration;
import fr.cdg62.opposable.projection.store.MemoryViewStore;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.bson.BsonInt64;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Rebuilds a projection in memory and compares every stored byte of the served run with it. */
final class Comparison<V> {

    private final Projection<V> projection;
    private final EventLog log;
    private final ViewStore store;

    Comparison(Projection<V> projection, EventLog log, ViewStore store) {
        this.projection = projection;
        this.log = log;
        this.store = store;
    }

    /** The differences by id; none when the served run is what the log says. Documents moving past its token are not compared. */
    List<Difference> with(Integration<?> served) {
        var run = served.run();
        var position = Served.position(store, run);
        var stored = served.undisturbed(() -> store.bytes(run));
        var shadow = shadow(
                run,
                stored.values().stream().flatMap(bytes -> at(bytes).stream()).reduce(position, Math::max));
        var ids = new TreeSet<>(stored.keySet());
        ids.addAll(shadow.keySet());
        var differences = new ArrayList<Difference>();
        for (var id : ids) {
            var moving = at(shadow.get(id)).filter(at -> at > position).isPresent();
            if (!Arrays.equals(stored.get(id), shadow.get(id)) && !moving) {
                differences.add(new Difference(id, json(stored.get(id)), json(shadow.get(id))));
            }
        }
        return differences;
    }

    private SortedMap<String, byte[]> shadow(Run run, long through) {
        var memory = new MemoryViewStore();
        var integration = new Integration<>(projection, memory, run);
        new Windows(log).read(0, through, window -> {
            integration.integrate(window);
            return true;
        });
        return memory.bytes(run);
    }

    private static Optional<Long> at(byte @Nullable [] stored) {
        return Optional.ofNullable(stored)
                .map(RawBsonDocument::new)
                .map(document -> document.get("at"))
                .map(at -> at instanceof BsonInt64 number ? number.getValue() : -1L);
    }

    private static @Nullable String json(byte @Nullable [] stored) {
        return stored == null ? null : new RawBsonDocument(stored).toJson();
    }
}
