package fr.cdg62.opposable.benchmark.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.cdg62.opposable.benchmark.measure.Window;
import fr.cdg62.opposable.benchmark.tally.TallyView;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.store.EmbeddedMongo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/** The same documents by the usual idiom on the same server, made durable once at the end: less than Axon would do. */
final class PerEventRebuild implements AutoCloseable {

    private final EventLog log;
    private final EmbeddedMongo mongo;
    private final MongoDatabase database;
    private int runs;

    PerEventRebuild(EventLog log, Path file) {
        this.log = log;
        mongo = EmbeddedMongo.onDisk(file);
        database = mongo.client().getDatabase("views");
    }

    /** One rebuild of the whole log, into a new collection. */
    Window run() {
        var start = System.nanoTime();
        runs++;
        var handler = new PerEventHandler(documents());
        try (var events = log.read(0)) {
            events.forEach(event -> mongo.write(() -> handler.on(event)));
        }
        mongo.sync();
        return new Window(log.head() + 1, System.nanoTime() - start);
    }

    /** What a reader would find, in the order of the keys. */
    List<TallyView> views() {
        return documents().find().map(PerEventHandler::view).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing(TallyView::tallyId))
                .toList();
    }

    private MongoCollection<Document> documents() {
        return database.getCollection("tallies-" + runs);
    }

    @Override
    public void close() {
        mongo.close();
    }
}
