package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.application.sqlite.PrivateDatabase;
import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.sealing.NoteOutlets;
import fr.cdg62.opposable.sealing.OutletState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands each note to each outlet once, in order, and remembers it on disk: killed in between, it hands the same note over again, which
 * does no harm. An outlet that fails holds up no other, and is tried again.
 */
public final class WitnessDesk implements NoteOutlets, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.witness");
    private static final int RETRY_MINUTES = 5;
    private static final int STOP_SECONDS = 30;
    private static final List<String> TABLES =
            List.of("CREATE TABLE IF NOT EXISTS handed (outlet TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT");

    private final List<Outlet> outlets;
    private final CheckpointFolder notes;
    private final InstantSource clock;
    private final PrivateDatabase database;
    private final Map<String, Instant> failures = new ConcurrentHashMap<>();
    private final ScheduledExecutorService aside = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("witness").daemon().factory());
    private volatile boolean stopped;

    private WitnessDesk(List<Outlet> outlets, CheckpointFolder notes, InstantSource clock, PrivateDatabase database) {
        this.outlets = outlets;
        this.notes = notes;
        this.clock = clock;
        this.database = database;
    }

    /** A desk that remembers in that data folder what it handed to whom. */
    static WitnessDesk open(Path data, List<Outlet> outlets, CheckpointFolder notes, InstantSource clock) {
        var database = PrivateDatabase.open(data.resolve("witnesses").resolve("witnesses.db"), TABLES);
        return new WitnessDesk(outlets, notes, clock, database);
    }

    /** Hands over what waits, then looks again from time to time. */
    public void start() {
        if (!outlets.isEmpty()) {
            var unused = aside.scheduleWithFixedDelay(this::handAll, 0, RETRY_MINUTES, TimeUnit.MINUTES);
        }
    }

    @Override
    public void noteWritten() {
        if (!outlets.isEmpty() && !stopped) {
            aside.execute(this::handAll);
        }
    }

    /** Hands every outlet what it has not had. */
    void handAll() {
        long count = notes.count();
        outlets.forEach(outlet -> handTo(outlet, count));
    }

    private void handTo(Outlet outlet, long count) {
        try {
            for (long number = handed(outlet, count) + 1; number <= count && !stopped; number++) {
                outlet.hand(number, notes.bytes(number).orElseThrow());
                remember(outlet, number);
            }
            failures.remove(key(outlet));
        } catch (IOException | RuntimeException e) {
            failures.put(key(outlet), clock.instant());
            LOG.warn("{} was not handed a note and will be tried again: {}", outlet.kind(), e.getMessage());
        }
    }

    private long handed(Outlet outlet, long count) {
        return database.find("SELECT number FROM handed WHERE outlet = ?", row -> row.getLong(1), key(outlet))
                .orElseGet(() -> {
                    long before = outlet.wantsAll() ? 0 : Math.max(0, count - 1);
                    remember(outlet, before);
                    return before;
                });
    }

    private void remember(Outlet outlet, long number) {
        database.change(
                "INSERT INTO handed (outlet, number) VALUES (?, ?)"
                        + " ON CONFLICT (outlet) DO UPDATE SET number = excluded.number",
                key(outlet),
                number);
    }

    private static String key(Outlet outlet) {
        return outlet.kind() + " " + outlet.target();
    }

    @Override
    public List<OutletState> states() {
        if (outlets.isEmpty()) {
            return List.of();
        }
        long count = notes.count();
        return outlets.stream().map(outlet -> state(outlet, count)).toList();
    }

    private OutletState state(Outlet outlet, long count) {
        long handed = database.find("SELECT number FROM handed WHERE outlet = ?", row -> row.getLong(1), key(outlet))
                .orElse(0L);
        return new OutletState(outlet.kind(), outlet.target(), handed, count - handed, failures.get(key(outlet)));
    }

    @Override
    public void close() {
        stopped = true;
        aside.shutdownNow();
        try {
            if (!aside.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("stopped while a note was handed over");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
