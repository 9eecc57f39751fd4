package fr.cdg62.opposable.person.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The requests to erase a person, and whether it was done.
 *
 * @param all in the order they were recorded
 * @param pending the one that waits for another account, or null
 * @param destroyed whether the key is destroyed, which happens once and for ever
 */
public record Erasures(List<Erasure> all, @Nullable Erasure pending, boolean destroyed) {

    public Erasures {
        all = List.copyOf(all);
    }

    /** Nothing was asked. */
    public static Erasures none() {
        return new Erasures(List.of(), null, false);
    }

    /** The request that waits, if it is that one. */
    public Optional<Erasure> waiting(ErasureId id) {
        return Optional.ofNullable(pending).filter(one -> one.id().equals(id));
    }

    /** Whether a request was recorded under that id. */
    public boolean knows(ErasureId id) {
        return all.stream().anyMatch(one -> one.id().equals(id));
    }

    /** The same, with one more request, which waits. */
    public Erasures requested(Erasure one) {
        return new Erasures(Stream.concat(all.stream(), Stream.of(one)).toList(), one, destroyed);
    }

    /** The same, nothing waiting any more. */
    public Erasures cancelled() {
        return new Erasures(all, null, destroyed);
    }

    /** The same, done. */
    public Erasures done() {
        return new Erasures(all, null, true);
    }
}
