package fr.cdg62.opposable.projection.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.projection.engine.Advances;
import fr.cdg62.opposable.projection.engine.StoredViews;
import fr.cdg62.opposable.projection.sample.NotebookProjection;
import fr.cdg62.opposable.projection.sample.SampleFact;
import fr.cdg62.opposable.projection.store.MemoryViewStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AwaitedSourceTest {

    private static final Duration NO_TIME = Duration.ZERO;

    private final NotebookProjection projection = new NotebookProjection();
    private final SampleStore events = new SampleStore();
    private final Advances advances = new Advances();
    private final StoredViews views = new StoredViews(
            new AxonEventLog(events.axon(), SampleFact.NAMES), new MemoryViewStore(), advances, List.of(projection));
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void whoever_waits_has_the_follower_look_once() {
        try (var stream = source("notebook").openStream(null)) {
            assertThat(stream.setOnAvailableCallback(looks::incrementAndGet)).isTrue();
            assertThat(looks).hasValue(0);

            assertThat(views.awaitPosition(projection, 0, NO_TIME)).isFalse();

            assertThat(looks).hasValue(1);
        }
    }

    @Test
    void whoever_has_nothing_to_wait_for_asks_for_nothing() {
        try (var stream = source("notebook").openStream(null)) {
            stream.setOnAvailableCallback(looks::incrementAndGet);

            assertThat(views.awaitPosition(projection, -1, NO_TIME)).isTrue();

            assertThat(looks).hasValue(0);
        }
    }

    @Test
    void the_follower_of_another_projection_is_left_alone() {
        try (var stream = source("portfolio").openStream(null)) {
            stream.setOnAvailableCallback(looks::incrementAndGet);

            views.awaitPosition(projection, 0, NO_TIME);

            assertThat(looks).hasValue(0);
        }
    }

    @Test
    void a_closed_stream_is_asked_no_more_and_the_one_that_took_its_place_still_is() {
        var old = source("notebook").openStream(null);
        old.setOnAvailableCallback(() -> looks.addAndGet(100));
        try (var next = source("notebook").openStream(null)) {
            next.setOnAvailableCallback(looks::incrementAndGet);
            old.close();

            views.awaitPosition(projection, 0, NO_TIME);
            assertThat(looks).hasValue(1);
        }
        views.awaitPosition(projection, 0, NO_TIME);
        assertThat(looks).hasValue(1);
    }

    @Test
    void what_is_read_is_the_log() throws InterruptedException {
        events.note("a", 7);
        try (var stream = source("notebook").openStream(null)) {
            assertThat(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().getPayload()).isInstanceOf(SampleFact.Noted.class);
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    private AwaitedSource source(String followed) {
        return new AwaitedSource(events.axon(), followed, advances);
    }
}
