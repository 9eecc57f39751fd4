package fr.cdg62.opposable.projection.store;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static fr.cdg62.opposable.projection.store.StoredForm.AT;
import static fr.cdg62.opposable.projection.store.StoredForm.DAY;
import static fr.cdg62.opposable.projection.store.StoredForm.ID;
import static fr.cdg62.opposable.projection.store.StoredForm.KEY;
import static fr.cdg62.opposable.projection.store.StoredForm.POISON_POSITION;
import static fr.cdg62.opposable.projection.store.StoredForm.UNTIL;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Keeps the views in MongoDB, or in what speaks its protocol: one collection a run, one for its day versions, one for all tokens. */
public final class MongoViewStore implements ViewStore {

    private static final int IDS_A_QUERY = 5_000;
    private static final String DAYS = ".days";

    private final MongoDatabase database;
    private final boolean indexed;
    private final GuardedWrites writes;
    private final MongoTokens tokens;
    private final MongoPointers pointers;

    /** The database must acknowledge by majority, see {@link MongoAccess}. */
    public MongoViewStore(MongoDatabase database, Durability durability) {
        this.database = database;
        this.indexed = durability.usesIndexes();
        this.writes = new GuardedWrites(durability);
        this.tokens = new MongoTokens(collection("projection-tokens"), writes);
        this.pointers = new MongoPointers(collection("projections"), writes);
    }

    @Override
    public Map<String, StoredView> load(Run run, Collection<String> keys) {
        var found = new HashMap<String, StoredView>();
        var all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += IDS_A_QUERY) {
            var some = all.subList(from, Math.min(all.size(), from + IDS_A_QUERY));
            for (var document : documents(run).find(in(ID, some))) {
                found.put(document.getString(ID).getValue(), StoredForm.view(document));
            }
        }
        return found;
    }

    @Override
    public List<StoredView> list(Run run) {
        return views(documents(run).find());
    }

    @Override
    public List<StoredView> parked(Run run) {
        return views(documents(run).find(exists(POISON_POSITION)));
    }

    private static List<StoredView> views(FindIterable<BsonDocument> found) {
        var views = new ArrayList<StoredView>();
        found.forEach(document -> views.add(StoredForm.view(document)));
        views.sort(Comparator.comparing(StoredView::key));
        return views;
    }

    @Override
    public void save(Run run, List<ViewChange> changes) {
        var models = changes.stream().map(MongoViewStore::guarded).toList();
        if (writes.bulk(documents(run), models) < changes.size()) {
            var stored = load(
                    run, changes.stream().map(change -> change.after().key()).toList());
            for (var change : changes) {
                var now = stored.get(change.after().key());
                if (now == null || now.at() < change.after().at()) {
                    throw new LostRace(run.name() + "/" + change.after().key());
                }
            }
        }
    }

    private static WriteModel<BsonDocument> guarded(ViewChange change) {
        var before = change.before();
        var after = StoredForm.of(change.after());
        return before == null ? new InsertOneModel<>(after) : new ReplaceOneModel<>(StoredForm.guard(before), after);
    }

    @Override
    public void keep(Run run, List<DayView> days) {
        writes.bulk(
                days(run),
                days.stream()
                        .map(day -> new InsertOneModel<>(StoredForm.of(day)))
                        .toList());
    }

    @Override
    public Optional<DayView> dayBefore(Run run, String key, LocalDate day) {
        var found = days(run)
                .find(StoredForm.standingBefore(day).append(KEY, new BsonString(key)))
                .first();
        return Optional.ofNullable(found).map(StoredForm::day);
    }

    @Override
    public List<DayView> daysBefore(Run run, LocalDate day) {
        var found = new ArrayList<DayView>();
        days(run).find(StoredForm.standingBefore(day)).forEach(document -> found.add(StoredForm.day(document)));
        return found;
    }

    @Override
    public void create(Run run) {
        if (!runs().contains(run)) {
            writes.once(() -> database.createCollection(run.name() + DAYS));
            writes.once(() -> database.createCollection(run.name()));
            writes.once(() -> documents(run)
                    .createIndex(Indexes.ascending(ID, AT, POISON_POSITION), new IndexOptions().unique(true)));
            if (indexed) {
                documents(run).createIndex(Indexes.ascending(POISON_POSITION), new IndexOptions().sparse(true));
                days(run).createIndex(Indexes.ascending(KEY, DAY));
                days(run).createIndex(Indexes.ascending(DAY, UNTIL));
            }
        }
    }

    @Override
    public Set<Run> runs() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .flatMap(name -> Run.named(name).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void drop(Run run) {
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            if (name.equals(run.name()) || name.equals(run.name() + DAYS)) {
                writes.once(() -> collection(name).drop());
            }
        }
        tokens.drop(run);
    }

    @Override
    public Optional<Run> served(String projection) {
        return pointers.served(projection);
    }

    @Override
    public void serve(Run run, @Nullable Run instead) {
        pointers.serve(run, instead);
    }

    @Override
    public List<Token> of(String run) {
        return tokens.of(run);
    }

    @Override
    public void change(@Nullable Token before, @Nullable Token after) {
        tokens.change(before, after);
    }

    @Override
    public SortedMap<String, byte[]> bytes(Run run) {
        var bytes = new TreeMap<String, byte[]>();
        read(run.name(), "views/", bytes);
        read(run.name() + DAYS, "days/", bytes);
        return bytes;
    }

    private void read(String collection, String prefix, Map<String, byte[]> into) {
        for (var document :
                database.getCollection(collection, RawBsonDocument.class).find()) {
            var buffer = document.getByteBuffer().asNIO();
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            into.put(prefix + document.getString(ID).getValue(), bytes);
        }
    }

    private MongoCollection<BsonDocument> documents(Run run) {
        return collection(run.name());
    }

    private MongoCollection<BsonDocument> days(Run run) {
        return collection(run.name() + DAYS);
    }

    private MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name, BsonDocument.class);
    }
}
