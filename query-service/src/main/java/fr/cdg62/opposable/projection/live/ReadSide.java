package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Views;
import fr.cdg62.opposable.projection.engine.Advances;
import fr.cdg62.opposable.projection.engine.ProjectionEngine;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The engine over Axon's event store, wired: what the application opens once, and closes before the stores. */
public final class ReadSide implements AutoCloseable {

    private static final Duration CLAIM_LASTS = Duration.ofSeconds(10);

    private final AxonEventLog log;
    private final AxonLive live;
    private final ProjectionEngine engine;

    /**
     * Starts nothing yet, see {@link ProjectionEngine#start()}.
     *
     * @param clock dates the claims of segments
     * @param owner this process: a name that no other process on the view store has, and that it finds again after a restart
     */
    public ReadSide(
            EventStore events,
            EventNames names,
            ViewStore store,
            InstantSource clock,
            String owner,
            Collection<Projection<?>> projections) {
        var advances = new Advances();
        this.log = new AxonEventLog(events, names);
        this.live = new AxonLive(log, new ViewTokenStore(store, advances, clock, owner, CLAIM_LASTS), advances);
        this.engine = new ProjectionEngine(log, store, live, advances, clock, owner, projections);
    }

    /** The events themselves. */
    public EventLog log() {
        return log;
    }

    /** What readers ask. */
    public Views views() {
        return engine.views();
    }

    /** Start, rebuild, retry, compare. */
    public ProjectionEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
        live.close();
    }
}
