package fr.cdg62.opposable.benchmark.replay;

import fr.cdg62.opposable.benchmark.tally.Envelope;
import fr.cdg62.opposable.benchmark.tally.TallyCountedUp;
import fr.cdg62.opposable.benchmark.tally.TallyEvent;
import fr.cdg62.opposable.benchmark.tally.TallyOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** The same facts at every run: one opening to nine additions, spread evenly over all tallies opened so far. */
final class History {

    private static final int EVENTS_AN_OPENING = 10;
    private static final long SEED = 62;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 4);
    private static final Instant MIDNIGHT_IN_PARIS = Instant.parse("2024-11-03T23:00:00Z");
    private static final long MILLIS_A_DAY = 86_400_000;
    private static final int FACTS_A_DAY = 1_000;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> tallies = new ArrayList<>();
    private final List<Long> lengths = new ArrayList<>();
    private final int recordedADay;
    private long written;

    /** A history of which so many events were recorded each day, from midnight on. */
    History(int recordedADay) {
        this.recordedADay = recordedADay;
    }

    /** The next events, in order. */
    List<DomainEventMessage<?>> next(int count) {
        var events = new ArrayList<DomainEventMessage<?>>(count);
        for (int i = 0; i < count; i++) {
            events.add(next());
        }
        return events;
    }

    private DomainEventMessage<?> next() {
        var opening = written % EVENTS_AN_OPENING == 0;
        if (opening) {
            tallies.add("tally-" + drawId());
            lengths.add(0L);
        }
        var tally = opening ? tallies.size() - 1 : random.nextInt(tallies.size());
        var event = opening ? opened(tallies.get(tally)) : countedUp(tallies.get(tally));
        var metadata = Envelope.of("command-" + drawId(), random);
        var sequence = lengths.set(tally, lengths.get(tally) + 1);
        var at = MIDNIGHT_IN_PARIS.plusMillis(MILLIS_A_DAY * written++ / recordedADay);
        return new GenericDomainEventMessage<>(
                "Tally", event.tallyId(), sequence, event, MetaData.from(metadata), drawId().toString(), at);
    }

    private TallyEvent opened(String id) {
        return new TallyOpened(id, "assistance given in the commune", today());
    }

    private TallyEvent countedUp(String id) {
        return new TallyCountedUp(id, random.nextInt(240), "an hour of help with the first flow", today());
    }

    private LocalDate today() {
        return FIRST_DAY.plusDays(written / FACTS_A_DAY);
    }

    private UUID drawId() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
