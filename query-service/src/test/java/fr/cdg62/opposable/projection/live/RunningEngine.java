package fr.cdg62.opposable.projection.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Views;
import fr.cdg62.opposable.projection.engine.ProjectionEngine;
import fr.cdg62.opposable.projection.sample.SampleFact;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The whole read side over a store, as the application wires it, started. */
final class RunningEngine implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(30);

    private final ReadSide side;

    RunningEngine(EventStore events, ViewStore store, Projection<?>... projections) {
        side = new ReadSide(events, SampleFact.NAMES, store, InstantSource.system(), "test", List.of(projections));
        side.engine().start();
    }

    EventLog log() {
        return side.log();
    }

    Views views() {
        return side.views();
    }

    ProjectionEngine engine() {
        return side.engine();
    }

    boolean reachesHead(Projection<?> projection) {
        return views().awaitPosition(projection, log().head(), SOON);
    }

    /** Waits until it is so, some seconds at most. */
    static void eventually(BooleanSupplier so) {
        for (int i = 0; i < 2_000 && !so.getAsBoolean(); i++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(so.getAsBoolean()).isTrue();
    }

    @Override
    public void close() {
        side.close();
    }
}
