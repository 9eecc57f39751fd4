package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.fold.Integration;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.Token;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One rebuild beside what is served. Until the switch nobody sees it; cancelled or failed, it leaves nothing. */
final class Rebuild {

    private final Integration<?> integration;
    private final EventLog log;
    private final ViewStore store;
    private final InstantSource clock;
    private final String owner;
    private final Consumer<Progress> progress;

    private volatile boolean cancelled;
    private Instant began = Instant.EPOCH;
    private @Nullable Token token;

    Rebuild(
            Integration<?> integration,
            EventLog log,
            ViewStore store,
            InstantSource clock,
            String owner,
            Consumer<Progress> progress) {
        this.integration = integration;
        this.log = log;
        this.store = store;
        this.clock = clock;
        this.owner = owner;
        this.progress = progress;
    }

    Run run() {
        return integration.run();
    }

    void cancel() {
        cancelled = true;
    }

    /** Folds the log to its head and then serves the run instead of the other. */
    void run(@Nullable Run instead) {
        try {
            began = clock.instant();
            store.create(run());
            reached(-1, owner);
            catchUp();
            reached(position(), null);
            store.serve(run(), instead);
        } catch (RuntimeException e) {
            store.drop(run());
            throw e;
        }
    }

    private void catchUp() {
        do {
            if (!new Windows(log).read(position() + 1, log.head(), this::integrate)) {
                throw new CancellationException(run().name());
            }
        } while (position() < log.head());
    }

    private boolean integrate(List<RecordedEvent> window) {
        if (cancelled) {
            return false;
        }
        integration.integrate(window);
        reached(window.getLast().position(), owner);
        progress.accept(new Progress(position(), log.head(), Duration.between(began, clock.instant())));
        return true;
    }

    private long position() {
        return token == null ? -1 : token.position();
    }

    private void reached(long position, @Nullable String claimedBy) {
        var next = new Token(run().name(), 0, position, null, null, claimedBy, clock.instant());
        store.change(token, next);
        token = next;
    }
}
