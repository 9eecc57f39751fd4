package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.sample.NotebookProjection;
import fr.cdg62.opposable.projection.store.EmbeddedMongo;
import fr.cdg62.opposable.projection.store.MongoViewStore;
import java.nio.file.Path;

/** A process to be killed: records notes and integrates them, saying after each few how many are recorded. */
final class KilledReadSide {

    static final long SEED = 62;
    static final int EVENTS = 12_000;
    static final int NOTEBOOKS = 150;
    private static final int AT_ONCE = 40;

    private KilledReadSide() {}

    /** The file of the views, and how many events were recorded before. */
    public static void main(String[] arguments) {
        var before = Integer.parseInt(arguments[1]);
        var events = new SampleStore();
        var notes = events.notes(SEED, EVENTS, NOTEBOOKS);
        events.publish(notes.subList(0, before));
        var mongo = EmbeddedMongo.onDisk(Path.of(arguments[0]));
        var store = new MongoViewStore(mongo.client().getDatabase("views"), mongo);
        var projection = new NotebookProjection();
        var engine = new RunningEngine(events.axon(), store, projection);
        for (int from = before; from < EVENTS; from += AT_ONCE) {
            events.publish(notes.subList(from, Math.min(EVENTS, from + AT_ONCE)));
            engine.views().awaitPosition(projection, from - 10L * AT_ONCE, RunningEngine.SOON);
            System.out.println(Math.min(EVENTS, from + AT_ONCE));
        }
    }
}
