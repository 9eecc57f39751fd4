package fr.cdg62.opposable.projection.live;

import static fr.cdg62.opposable.projection.live.RunningEngine.SOON;
import static fr.cdg62.opposable.projection.live.RunningEngine.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.FoldedViews;
import fr.cdg62.opposable.projection.Parked;
import fr.cdg62.opposable.projection.sample.Notebook;
import fr.cdg62.opposable.projection.sample.NotebookProjection;
import fr.cdg62.opposable.projection.store.MemoryViewStore;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveProjectionTest {

    private final NotebookProjection projection = new NotebookProjection();
    private final SampleStore events = new SampleStore();
    private final ViewStore store = new MemoryViewStore();

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void a_reader_finds_what_was_just_recorded_and_how_fresh_it_is() {
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            events.note("a", 1);
            events.note("b", 2);
            assertThat(engine.views().awaitPosition(projection, 1, SOON)).isTrue();
            var seen = engine.views().find(projection, "b", AsKnown.now());
            assertThat(seen.view().map(Notebook::trace)).contains(",2");
            assertThat(seen.freshness().position()).isEqualTo(1);
            assertThat(seen.freshness().lag()).isZero();
            assertThat(engine.views().list(projection, AsKnown.now()).views()).hasSize(2);
        }
    }

    @Test
    void whoever_waits_is_answered_before_the_next_look() {
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            var rounds = 20;
            assertThat(assertTimeout(Duration.ofMillis(rounds * 250L), () -> {
                        for (int round = 0; round < rounds; round++) {
                            events.note("a", round);
                            assertThat(engine.reachesHead(projection)).isTrue();
                        }
                        return trace(engine, "a");
                    }))
                    .endsWith(",18,19");
        }
    }

    @Test
    void a_restart_goes_on_from_the_token() {
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            events.fill(1, 30, 4);
            assertThat(engine.reachesHead(projection)).isTrue();
        }
        events.fill(2, 30, 4);
        var before = run();
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            assertThat(engine.reachesHead(projection)).isTrue();
            assertThat(run()).isEqualTo(before);
            assertThat(engine.views().list(projection, AsKnown.now()))
                    .isEqualTo(new FoldedViews(engine.log()).list(projection, AsKnown.now()));
        }
    }

    @Test
    void an_event_that_cannot_be_folded_parks_its_key_and_no_other() {
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            List.of(1, -5, 2).forEach(minutes -> events.note("a", minutes));
            events.note("b", 3);
            assertThat(engine.reachesHead(projection)).isTrue();
            assertThat(engine.views().parked())
                    .containsExactly(new Parked("notebook", "a", 1, "IllegalArgumentException: -5 minutes", 2));
            assertThat(trace(engine, "a")).isEqualTo(",1");
            assertThat(trace(engine, "b")).isEqualTo(",3");
            assertThat(engine.engine().retry("notebook", "a")).isFalse();
            assertThat(engine.views().parked()).hasSize(1);

            projection.takeNegativeMinutes();
            assertThat(engine.engine().retry("notebook", "a")).isTrue();
            assertThat(trace(engine, "a")).isEqualTo(",1,-5,2");
            assertThat(engine.views().parked()).isEmpty();
            events.note("a", 4);
            assertThat(engine.reachesHead(projection)).isTrue();
            assertThat(trace(engine, "a")).isEqualTo(",1,-5,2,4");
            assertThat(engine.engine().compare("notebook")).isEmpty();
        }
    }

    @Test
    void a_view_rebuilt_beside_is_byte_identical_to_the_live_one() throws Exception {
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            events.fill(3, 400, 7);
            events.note("a", 1);
            events.note("a", -1);
            assertThat(engine.reachesHead(projection)).isTrue();
            var live = store.bytes(run());
            var old = run();
            var positions = Collections.synchronizedList(new ArrayList<Long>());
            var rebuilt = engine.engine()
                    .rebuild("notebook", progress -> positions.add(progress.position()))
                    .get();
            assertThat(rebuilt).isEqualTo(old.next(old.version())).isEqualTo(run());
            assertThat(positions).containsExactly(401L);
            assertThat(live).hasSizeGreaterThan(10);
            assertThat(store.bytes(rebuilt)).containsExactlyEntriesOf(live);
            assertThat(store.runs()).containsExactly(rebuilt);
            events.note("b", 9);
            assertThat(engine.reachesHead(projection)).isTrue();
            assertThat(trace(engine, "b")).isEqualTo(",9");
        }
    }

    @Test
    void another_version_is_rebuilt_beside_while_the_old_one_is_served() {
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            events.fill(4, 50, 3);
            assertThat(engine.reachesHead(projection)).isTrue();
        }
        var next = new NotebookProjection(2);
        try (var engine = new RunningEngine(events.axon(), store, next)) {
            assertThat(engine.views().list(next, AsKnown.now()).documents()).hasSize(3);
            eventually(() -> run().version().startsWith("2-"));
            assertThat(engine.views().list(next, AsKnown.now()))
                    .isEqualTo(new FoldedViews(engine.log()).list(next, AsKnown.now()));
            eventually(() -> store.runs().equals(java.util.Set.of(run())));
        }
    }

    @Test
    void documents_that_went_missing_are_rebuilt_at_the_start() {
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            events.fill(5, 50, 3);
            assertThat(engine.reachesHead(projection)).isTrue();
        }
        store.drop(run());
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            assertThat(engine.reachesHead(projection)).isTrue();
            assertThat(engine.views().list(projection, AsKnown.now()).documents())
                    .hasSize(3);
        }
    }

    @Test
    void documents_that_know_more_than_the_log_are_rebuilt_at_the_start() {
        try (var engine = new RunningEngine(events.axon(), store, projection)) {
            events.fill(5, 50, 3);
            assertThat(engine.reachesHead(projection)).isTrue();
        }
        try (var restored = new SampleStore().fill(6, 20, 3);
                var engine = new RunningEngine(restored.axon(), store, projection)) {
            eventually(() -> run().number() == 2);
            assertThat(engine.reachesHead(projection)).isTrue();
            assertThat(engine.engine().compare("notebook")).isEmpty();
        }
    }

    private String trace(RunningEngine engine, String key) {
        return engine.views()
                .find(projection, key, AsKnown.now())
                .view()
                .map(Notebook::trace)
                .orElse("nothing");
    }

    private Run run() {
        return store.served("notebook").orElseThrow();
    }
}
