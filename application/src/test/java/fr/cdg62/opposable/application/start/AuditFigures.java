package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.access.api.RoleGranted;
import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.application.clock.EdgeClock;
import fr.cdg62.opposable.audit.EventIndex;
import fr.cdg62.opposable.audit.EventSearch;
import fr.cdg62.opposable.audit.EventsAsked;
import fr.cdg62.opposable.audit.FactKinds;
import fr.cdg62.opposable.audit.StreamKinds;
import fr.cdg62.opposable.axonserver.store.OwnReaders;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.ReadDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Measures searches of the journal on the embedded store and views; run by hand: {@code AuditFigures <folder> <events>}. */
final class AuditFigures {

    private static final CentreId CENTRE = new CentreId("cdg-62");
    private static final AsAsked NOW = new AsAsked(null, null, null);
    private static final int ROUNDS = 300;
    private static final String SALT = "5a175a175a175a175a175a175a175a17";

    private AuditFigures() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var events = Integer.parseInt(arguments[1]);
        try (var engine = StoreOpening.open(folder, CENTRE, EdgeClock.startingAt(null))) {
            var store = OwnReaders.over(engine);
            fill(store, events);
            try (var room = ReadRoom.open(folder, store)) {
                var began = System.nanoTime();
                if (!room.awaitHead(Duration.ofMinutes(20))) {
                    throw new IllegalStateException("the views lag behind");
                }
                System.out.println("views followed " + events + " events in " + millis(began) + " ms");
                measure(room);
            }
        }
    }

    private static void fill(EventStore store, int events) {
        var random = new Random(62);
        var lengths = new HashMap<String, Long>();
        var batch = new ArrayList<DomainEventMessage<?>>();
        for (int i = 0; i < events; i++) {
            batch.add(message(random, lengths, i));
            if (batch.size() == 5_000 || i == events - 1) {
                store.publish(List.copyOf(batch));
                batch.clear();
            }
        }
    }

    private static DomainEventMessage<?> message(Random random, Map<String, Long> lengths, int i) {
        var convention = new ConventionId("convention-cdg-62-" + random.nextInt(2_000));
        var day = LocalDate.parse("2024-01-01").plusDays(i / 200);
        DomainEvent fact = random.nextInt(1_000) == 0
                ? new RoleGranted(new AccountId("account-cdg-62-1"), CENTRE, new GrantedRole(Role.AGENT, null), day)
                : random.nextBoolean()
                        ? new ConventionStarted(convention, day)
                        : new ConventionExpired(convention, day);
        var stream = fact instanceof RoleGranted ? "account-cdg-62-1" : convention.value();
        var actor = random.nextInt(20_000) == 0 ? "account-rare" : "account-" + random.nextInt(12);
        var metadata = Map.of(
                MetadataKey.CENTRE,
                "cdg-62",
                MetadataKey.ACTOR,
                actor,
                MetadataKey.ROLE,
                "AGENT",
                MetadataKey.SALT,
                SALT);
        var sequence = lengths.merge(stream, 1L, Long::sum) - 1;
        var at = Instant.parse("2024-01-01T08:00:00Z").plusSeconds(i * 400L);
        return new GenericDomainEventMessage<>("Any", stream, sequence, fact, metadata, "event-" + i, at);
    }

    private static void measure(ReadRoom room) {
        var desk = new ReadDesk(
                question -> new Viewer("account-test", Role.AUDITOR, CENTRE, null),
                room.views(),
                () -> Instant.parse("2030-01-01T00:00:00Z"));
        var names = EventTable.names();
        var search =
                new EventSearch(desk, room.log(), new EventIndex(desk), new StreamKinds(names), new FactKinds(names));
        say(search, "last events", null, null, null, null);
        say(search, "a busy account", null, "account-3", null, null);
        say(search, "a rare account", null, "account-rare", null, null);
        say(search, "an account that never acted", null, "account-none", null, null);
        say(search, "an article", null, null, "ART2-DUREE", null);
        say(search, "an account and an article in a month", null, "account-3", "ART2-DUREE", "2025-03-01");
        say(search, "a rare kind", "access", null, null, null);
    }

    private static void say(
            EventSearch search,
            String what,
            @Nullable String kind,
            @Nullable String actor,
            @Nullable String article,
            @Nullable String from) {
        var until = from == null ? null : LocalDate.parse(from).plusMonths(1).toString();
        var asked = new EventsAsked(kind, null, actor, article, null, from, until, null);
        var nanos = new long[ROUNDS];
        var found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            found = search.recent(asked, NOW).items().size();
            nanos[round] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-40s %2d found, p50 %.1f ms, p99 %.1f ms%n",
                what, found, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 99 / 100] / 1e6);
    }

    private static long millis(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
