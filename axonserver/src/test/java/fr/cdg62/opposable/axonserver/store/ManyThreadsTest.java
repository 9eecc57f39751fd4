package fr.cdg62.opposable.axonserver.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.axonserver.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int STREAMS = 5;
    private static final int APPENDS = "full".equals(System.getProperty("opposable.volume")) ? 2_000 : 60;

    @TempDir
    Path folder;

    private SqliteEventStorageEngine engine;
    private final Set<String> won = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void open() {
        engine = TestStores.open(folder);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    /** Every thread goes for the next sequence of a few streams, one to three events at a time, against all the others. */
    private int quarrel(int seed) {
        var random = new Random(seed);
        var lost = 0;
        for (var i = 0; i < APPENDS; i++) {
            var stream = "notebook-" + random.nextInt(STREAMS);
            var next = engine.lastSequenceNumberFor(stream).orElse(-1L) + 1;
            var events = Messages.range(stream, next, next + random.nextInt(3));
            try {
                engine.appendEvents(events);
                events.forEach(event -> won.add(event.getIdentifier()));
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                lost++;
            }
        }
        return lost;
    }

    private int quarrelOfAll(int seed) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var losses = new ArrayList<Future<Integer>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var own = seed * 100 + thread;
                losses.add(threads.submit(() -> quarrel(own)));
            }
            var lost = 0;
            for (var loss : losses) {
                lost += loss.get();
            }
            return lost;
        }
    }

    @RepeatedTest(3)
    void of_rivals_for_a_sequence_exactly_one_wins(RepetitionInfo repetition) throws Exception {
        var lost = quarrelOfAll(repetition.getCurrentRepetition());
        assertThat(lost).isPositive();
        var stored = everyIdentifier();
        assertThat(new HashSet<>(stored)).hasSameSizeAs(stored).isEqualTo(won);
        assertThat(engine.headPosition()).isEqualTo(stored.size() - 1);
        assertThat(engine.verify(rows -> {}).damages()).isEmpty();
    }

    @Test
    void a_reader_sees_every_event_once_and_in_order_while_others_write() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var readers = Executors.newFixedThreadPool(2)) {
            var first = readers.submit(() -> follow(writing));
            var second = readers.submit(() -> follow(writing));
            try {
                quarrelOfAll(7);
            } finally {
                writing.set(false);
            }
            var expected =
                    LongStream.rangeClosed(0, engine.headPosition()).boxed().toList();
            assertThat(first.get()).isEqualTo(expected);
            assertThat(second.get()).isEqualTo(expected);
        }
    }

    /** The positions met, following the tokens until the writers are done and nothing is left. */
    private List<Long> follow(AtomicBoolean writing) {
        var met = new ArrayList<Long>();
        TrackingToken token = null;
        while (true) {
            var last = !writing.get();
            var page = engine.readEvents(token, true).limit(50).toList();
            for (TrackedEventMessage<?> event : page) {
                token = event.trackingToken();
                met.add(((GlobalSequenceTrackingToken) token).getGlobalIndex());
            }
            if (last && page.isEmpty()) {
                return met;
            }
        }
    }

    @Test
    void events_of_one_append_stay_together() throws Exception {
        quarrelOfAll(11);
        var rows = engine.rows(0, 10_000);
        assertThat(rows).extracting(StoredRow::position).isSorted();
        var streams = new HashMap<String, Long>();
        rows.forEach(row ->
                assertThat(row.event().sequence()).isEqualTo(streams.merge(row.event().stream(), 1L, Long::sum) - 1));
    }

    private List<String> everyIdentifier() {
        return engine.readEvents(null, false).map(EventMessage::getIdentifier).toList();
    }
}
