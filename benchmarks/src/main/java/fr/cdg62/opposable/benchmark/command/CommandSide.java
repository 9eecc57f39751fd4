package fr.cdg62.opposable.benchmark.command;

import fr.cdg62.opposable.benchmark.measure.Window;
import fr.cdg62.opposable.benchmark.store.MeasuredStore;
import fr.cdg62.opposable.benchmark.store.StoreSide;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** One store under load, with the aggregate cache or without: a store of its own, which grows from window to window. */
final class CommandSide implements AutoCloseable {

    private final MeasuredStore store;
    private final TallyHouse house;
    private final List<Caller> callers = new ArrayList<>();

    CommandSide(StoreSide side, boolean cached) {
        this(side, cached, cached ? "commandscached" : "commands");
    }

    CommandSide(StoreSide side, boolean cached, String name) {
        store = side.open(name);
        house = new TallyHouse(store, cached);
    }

    /** What stores. */
    EventStorageEngine engine() {
        return store.engine();
    }

    /** Lets so many callers send for the duration; each ends the command it has begun. */
    Window run(int callersNow, Duration duration) {
        while (callers.size() < callersNow) {
            callers.add(new Caller(house.gateway(), callers.size()));
        }
        try (var threads = Executors.newFixedThreadPool(callersNow)) {
            var start = System.nanoTime();
            var end = start + duration.toNanos();
            var answers = callers.subList(0, callersNow).stream()
                    .map(caller -> threads.submit(() -> sendUntil(caller, end)))
                    .toList();
            long commands = 0;
            for (var answer : answers) {
                commands += await(answer);
            }
            return new Window(commands, System.nanoTime() - start);
        }
    }

    private static long sendUntil(Caller caller, long end) {
        long sent = 0;
        while (System.nanoTime() < end) {
            caller.sendOne();
            sent++;
        }
        return sent;
    }

    private static long await(Future<Long> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a command failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        house.close();
        store.close();
    }
}
