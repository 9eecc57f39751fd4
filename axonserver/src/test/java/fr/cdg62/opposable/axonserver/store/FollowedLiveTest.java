package fr.cdg62.opposable.axonserver.store;

import static fr.cdg62.opposable.axonserver.Messages.of;
import static fr.cdg62.opposable.axonserver.Messages.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Axon's event store over the engine: whoever follows it meets what was, then what comes. */
class FollowedLiveTest {

    @TempDir
    Path folder;

    @Test
    void a_follower_meets_the_past_then_the_present() throws Exception {
        try (var engine = TestStores.open(folder)) {
            engine.appendEvents(range("notebook-1", 0, 2));
            var store = OwnReaders.over(engine);
            try (var fromTheStart = store.openStream(null);
                    var fromTheTail = store.openStream(store.createTailToken());
                    var fromTheHead = store.openStream(store.createHeadToken())) {
                meets(fromTheStart, 0, 2);
                meets(fromTheTail, 0, 2);
                store.publish(of("notebook-1", 3));
                store.publish(of("notebook-2", 0));
                meets(fromTheStart, 3, 4);
                meets(fromTheTail, 3, 4);
                meets(fromTheHead, 3, 4);
            } finally {
                store.shutDown();
            }
        }
    }

    private static void meets(BlockingStream<TrackedEventMessage<?>> stream, long first, long last) throws Exception {
        for (var position = first; position <= last; position++) {
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().trackingToken().position()).hasValue(position);
        }
    }
}
