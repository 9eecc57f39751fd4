package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.fold.Integration;
import fr.cdg62.opposable.projection.store.Token;
import fr.cdg62.opposable.projection.store.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Brings events into the runs when the test says so. */
final class FedLive implements Live {

    private final List<Integration<?>> followed = new ArrayList<>();
    private final Tokens tokens;

    FedLive(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public synchronized Following follow(Integration<?> integration) {
        followed.add(integration);
        return () -> stop(integration);
    }

    private synchronized void stop(Integration<?> integration) {
        followed.remove(integration);
    }

    synchronized void feed(List<RecordedEvent> batch) {
        for (var integration : followed) {
            integration.integrate(batch);
            var before = tokens.of(integration.run().name()).getFirst();
            tokens.change(
                    before,
                    new Token(before.run(), 0, batch.getLast().position(), null, null, null, Instant.EPOCH));
        }
    }
}
