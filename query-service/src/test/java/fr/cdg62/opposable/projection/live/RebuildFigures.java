package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.projection.sample.NotebookProjection;
import fr.cdg62.opposable.projection.store.EmbeddedMongo;
import fr.cdg62.opposable.projection.store.MongoViewStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures a rebuild and live integration on the embedded server; run by hand. */
final class RebuildFigures {

    private RebuildFigures() {}

    public static void main(String[] arguments) throws Exception {
        var events = Integer.parseInt(arguments[0]);
        var notebooks = Integer.parseInt(arguments[1]);
        var file = Path.of(arguments[2]);
        Files.deleteIfExists(file);
        try (var store = new SampleStore();
                var mongo = EmbeddedMongo.onDisk(file)) {
            var projection = new NotebookProjection();
            var views = new MongoViewStore(mongo.client().getDatabase("views"), mongo);
            try (var engine = new RunningEngine(store.axon(), views, projection)) {
                for (int round = 0; round < 3; round++) {
                    RunningEngine.eventually(() -> views.served("notebook").isPresent());
                    var began = System.nanoTime();
                    store.fill(round, events / 3, notebooks);
                    while (!engine.reachesHead(projection)) {}
                    say("live", events / 3, began);
                }
                for (int round = 0; round < 3; round++) {
                    var began = System.nanoTime();
                    engine.engine().rebuild("notebook", progress -> {}).get();
                    say("rebuild", (int) engine.log().head() + 1, began);
                }
                System.out.println("file " + Files.size(file) / 1_000_000 + " MB, documents "
                        + views.bytes(views.served("notebook").orElseThrow()).size());
            }
        }
    }

    private static void say(String what, int events, long began) {
        var millis = (System.nanoTime() - began) / 1_000_000;
        System.out.println(what + " " + events + " events in " + millis + " ms, " + events * 1000L / millis + "/s");
    }
}
