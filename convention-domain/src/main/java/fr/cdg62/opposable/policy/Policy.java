package fr.cdg62.opposable.policy;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.util.List;

/**
 * What follows inside the house from a fact. Pure: it reads the whole history in the store's order, so that a replay, or a policy that
 * is new on an old store, is complete; its commands have deterministic ids, so that it is harmless.
 *
 * @param <S> what it must know of the history to answer, immutable
 */
public interface Policy<S> {

    /** The stable name under which what it has passed is remembered. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** What it knows before the first event. */
    S nothing();

    /** What it knows after one more event. */
    S fold(S known, RecordedEvent event);

    /**
     * What follows from the event, in order.
     *
     * @param known what is known, this event included
     */
    List<Reaction> react(S known, RecordedEvent event);
}
