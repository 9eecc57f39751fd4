package fr.cdg62.opposable.projection.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.FoldedViews;
import fr.cdg62.opposable.projection.fold.Integration;
import fr.cdg62.opposable.projection.sample.NotebookProjection;
import fr.cdg62.opposable.projection.sample.SampleFact;
import fr.cdg62.opposable.projection.store.EmbeddedMongo;
import fr.cdg62.opposable.projection.store.MemoryViewStore;
import fr.cdg62.opposable.projection.store.MongoViewStore;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int ROUNDS = "full".equals(System.getProperty("opposable.volume")) ? 10 : 2;

    private final NotebookProjection projection = new NotebookProjection();

    @TempDir
    private Path folder;

    @Test
    void a_killed_process_leaves_no_token_ahead_of_a_view_and_catches_up_to_what_a_rebuild_gives() throws Exception {
        var random = new Random(KilledReadSide.SEED);
        var file = folder.resolve("views.mv");
        var recorded = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            var share = (KilledReadSide.EVENTS - 1_000) / ROUNDS;
            recorded = killed(file, recorded, recorded + 400 + random.nextInt(share - 400));
            noTokenIsAheadOfAView(file);
        }
        catchesUp(file);
    }

    private static int killed(Path file, int recorded, int threshold) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledReadSide.class.getName(),
                        file.toString(),
                        Integer.toString(recorded))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var last = recorded;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = out.readLine(); line != null && last < threshold; line = out.readLine()) {
                last = line.matches("\\d+") ? Integer.parseInt(line) : last;
            }
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("it was killed").isEqualTo(137);
        return last;
    }

    private void noTokenIsAheadOfAView(Path file) {
        try (var mongo = EmbeddedMongo.onDisk(file);
                var events = allEvents()) {
            var store = open(mongo);
            var run = store.served("notebook").orElseThrow();
            var token = store.of(run.name()).getFirst().position();
            assertThat(token).isPositive();
            var plain = new MemoryViewStore();
            fold(events, plain, run, token);
            var stored = store.load(
                    run, plain.list(run).stream().map(view -> view.key()).toList());
            plain.list(run)
                    .forEach(view -> assertThat(stored.get(view.key()).at()).isGreaterThanOrEqualTo(view.at()));
            assertThat(store.bytes(run).keySet()).containsAll(plain.bytes(run).keySet());
        }
    }

    private void fold(SampleStore events, ViewStore into, Run run, long through) {
        try (var all = new AxonEventLog(events.axon(), SampleFact.NAMES).read(0)) {
            new Integration<>(projection, into, run)
                    .integrate(all.limit(through + 1).toList());
        }
    }

    private void catchesUp(Path file) throws Exception {
        try (var mongo = EmbeddedMongo.onDisk(file);
                var events = allEvents()) {
            var store = open(mongo);
            try (var engine = new RunningEngine(events.axon(), store, projection)) {
                assertThat(engine.reachesHead(projection)).isTrue();
                assertThat(engine.engine().compare("notebook")).isEmpty();
                assertThat(engine.views().list(projection, AsKnown.now()))
                        .isEqualTo(new FoldedViews(engine.log()).list(projection, AsKnown.now()));
                var live = store.bytes(store.served("notebook").orElseThrow());
                var rebuilt =
                        engine.engine().rebuild("notebook", progress -> {}).get();
                assertThat(store.bytes(rebuilt)).containsExactlyEntriesOf(live);
            }
        }
    }

    private static SampleStore allEvents() {
        return new SampleStore().fill(KilledReadSide.SEED, KilledReadSide.EVENTS, KilledReadSide.NOTEBOOKS);
    }

    private static ViewStore open(EmbeddedMongo mongo) {
        return new MongoViewStore(mongo.client().getDatabase("views"), mongo);
    }
}
