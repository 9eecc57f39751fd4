package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.Token;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.util.Optional;

/**
 * The run readers are served from, and how far it is.
 *
 * @param run empty while the first one is being built
 * @param position the last position that every segment has integrated; -1 when there is none
 */
record Served(Optional<Run> run, long position) {

    static final Served NOTHING = new Served(Optional.empty(), -1);

    static Served of(ViewStore store, String projection) {
        var run = store.served(projection);
        return new Served(run, run.map(served -> position(store, served)).orElse(-1L));
    }

    static long position(ViewStore store, Run run) {
        return store.of(run.name()).stream().mapToLong(Token::position).min().orElse(-1);
    }
}
