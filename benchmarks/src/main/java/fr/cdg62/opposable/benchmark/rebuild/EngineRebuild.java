package fr.cdg62.opposable.benchmark.rebuild;

import fr.cdg62.opposable.benchmark.measure.Window;
import fr.cdg62.opposable.benchmark.tally.TallyProjection;
import fr.cdg62.opposable.benchmark.tally.TallyView;
import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.engine.Advances;
import fr.cdg62.opposable.projection.engine.Live;
import fr.cdg62.opposable.projection.engine.ProjectionEngine;
import fr.cdg62.opposable.projection.store.EmbeddedMongo;
import fr.cdg62.opposable.projection.store.MongoViewStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** The product's rebuild: the whole of it, from the first event read to the switch and the dropping of the old documents. */
final class EngineRebuild implements AutoCloseable {

    private static final Live NOTHING_LIVE = integration -> () -> {};

    private final TallyProjection projection = new TallyProjection();
    private final EventLog log;
    private final EmbeddedMongo mongo;
    private final ProjectionEngine engine;

    EngineRebuild(EventLog log, Path file, InstantSource clock) {
        this.log = log;
        mongo = EmbeddedMongo.onDisk(file);
        var views = new MongoViewStore(mongo.client().getDatabase("views"), mongo);
        engine =
                new ProjectionEngine(log, views, NOTHING_LIVE, new Advances(), clock, "benchmark", List.of(projection));
    }

    /** One rebuild of the whole log. */
    Window run() {
        var start = System.nanoTime();
        engine.rebuild(projection.name(), progress -> {}).join();
        return new Window(log.head() + 1, System.nanoTime() - start);
    }

    /** What readers are served. */
    List<TallyView> views() {
        return engine.views().list(projection, AsKnown.now()).views();
    }

    @Override
    public void close() {
        engine.close();
        mongo.close();
    }
}
