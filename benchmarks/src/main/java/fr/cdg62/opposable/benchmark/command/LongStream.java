package fr.cdg62.opposable.benchmark.command;

import fr.cdg62.opposable.benchmark.measure.Window;
import fr.cdg62.opposable.benchmark.store.MeasuredStore;
import fr.cdg62.opposable.benchmark.store.StoreSide;
import fr.cdg62.opposable.benchmark.tally.CountUp;
import fr.cdg62.opposable.benchmark.tally.Envelope;
import fr.cdg62.opposable.benchmark.tally.TallyCountedUp;
import fr.cdg62.opposable.benchmark.tally.TallyEvent;
import fr.cdg62.opposable.benchmark.tally.TallyOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** One tally with a very long past, and commands on it. */
final class LongStream implements AutoCloseable {

    private static final String TALLY = "tally-of-a-very-long-past";
    private static final LocalDate DAY = LocalDate.of(2024, 11, 4);
    private static final Instant MORNING = Instant.parse("2024-11-04T08:00:00Z");
    private static final int COMMANDS_A_WINDOW = 20;
    private static final int EVENTS_AN_APPEND = 500;

    private final SplittableRandom random = new SplittableRandom(DAY.toEpochDay());
    private final MeasuredStore store;
    private final TallyHouse house;

    LongStream(StoreSide side, boolean cached, int events) {
        store = side.open(cached ? "longcached" : "long");
        for (int from = 0; from < events; from += EVENTS_AN_APPEND) {
            var some = IntStream.range(from, Math.min(events, from + EVENTS_AN_APPEND))
                    .mapToObj(this::past)
                    .toList();
            DefaultUnitOfWork.startAndGet(null).execute(() -> store.engine().appendEvents(some));
        }
        house = new TallyHouse(store, cached);
    }

    private DomainEventMessage<?> past(int sequence) {
        TallyEvent event =
                sequence == 0 ? new TallyOpened(TALLY, "", DAY) : new TallyCountedUp(TALLY, 1, "an hour of help", DAY);
        var id = "event-" + sequence;
        var metadata = MetaData.from(Envelope.of("command-" + sequence, random));
        return new GenericDomainEventMessage<>("Tally", TALLY, sequence, event, metadata, id, MORNING);
    }

    /** A few commands, one after another. */
    Window run() {
        var start = System.nanoTime();
        for (int command = 0; command < COMMANDS_A_WINDOW; command++) {
            var message = GenericCommandMessage.asCommandMessage(new CountUp(TALLY, 1, "an hour of help", DAY));
            house.gateway().sendAndWait(message.withMetaData(Envelope.of("command-" + start + command, random)));
        }
        return new Window(COMMANDS_A_WINDOW, System.nanoTime() - start);
    }

    @Override
    public void close() {
        house.close();
        store.close();
    }
}
