package fr.cdg62.opposable.axonserver.store;

import static fr.cdg62.opposable.axonserver.Messages.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The race of ADR 0015, step by step: a reader finds the log empty; another follows its end; what comes next is read on the second's
 * behalf, and before it is handed over the first one says that it waits for the beginning.
 */
class OwnReadersTest {

    private static final int SECONDS_MAX = 20;
    private static final int MILLIS_FOR_A_SHARED_CACHE = 500;

    @TempDir
    Path folder;

    private final AtomicBoolean firstRead = new AtomicBoolean(true);
    private final CountDownLatch foundEmpty = new CountDownLatch(1);
    private final CountDownLatch saysSo = new CountDownLatch(1);
    private final CountDownLatch readForTheOther = new CountDownLatch(1);
    private final CountDownLatch handedOver = new CountDownLatch(1);
    private final CountDownLatch met = new CountDownLatch(1);

    @Test
    void a_reader_from_the_beginning_meets_the_first_event_though_another_followed_the_end() throws Exception {
        try (var engine = TestStores.open(folder);
                var threads = Executors.newSingleThreadExecutor()) {
            var store = OwnReaders.over(inSlowMotion(engine));
            try (var fromTheStart = store.openStream(null)) {
                var first = threads.submit(() -> meet(fromTheStart));
                assertThat(foundEmpty.await(SECONDS_MAX, TimeUnit.SECONDS)).isTrue();
                store.publish(of("notebook-1", 0));
                try (var fromTheEnd = store.openStream(store.createHeadToken())) {
                    assertThat(fromTheEnd.hasNextAvailable(100, TimeUnit.MILLISECONDS))
                            .isFalse();
                    store.publish(of("notebook-1", 1));
                    readForTheOther.await(MILLIS_FOR_A_SHARED_CACHE, TimeUnit.MILLISECONDS);
                    saysSo.countDown();
                    met.await(MILLIS_FOR_A_SHARED_CACHE, TimeUnit.MILLISECONDS);
                    handedOver.countDown();
                    assertThat(first.get(SECONDS_MAX, TimeUnit.SECONDS)
                                    .trackingToken()
                                    .position())
                            .hasValue(0);
                }
            } finally {
                saysSo.countDown();
                handedOver.countDown();
                store.shutDown();
            }
        }
    }

    private TrackedEventMessage<?> meet(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        while (!stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
        met.countDown();
        return stream.nextAvailable();
    }

    private EventStorageEngine inSlowMotion(EventStorageEngine engine) {
        return (EventStorageEngine) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventStorageEngine.class}, (proxy, method, asked) -> {
                    try {
                        var answer = method.invoke(engine, asked);
                        return method.getName().equals("readEvents") && asked[1] instanceof Boolean
                                ? slowly(asked[0] == null, ((Stream<?>) answer).iterator())
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The same events, as late as the race needs; like the engine's own, an iterator that had no more may have more later. */
    private Stream<?> slowly(boolean fromTheBeginning, Iterator<?> events) {
        var slow = new Iterator<Object>() {
            @Override
            public boolean hasNext() {
                var more = events.hasNext();
                if (fromTheBeginning && !more && firstRead.getAndSet(false)) {
                    meet(foundEmpty, saysSo);
                } else if (!fromTheBeginning && more) {
                    meet(readForTheOther, handedOver);
                }
                return more;
            }

            @Override
            public Object next() {
                return events.next();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(slow, 0), false);
    }

    private static void meet(CountDownLatch here, CountDownLatch goOn) {
        here.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
