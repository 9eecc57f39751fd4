package fr.cdg62.opposable.cast;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A policy told facts one after the other, as the log would tell it. */
public final class ToldToAPolicy<S> {

    private final Policy<S> policy;
    private S known;
    private long position;

    public ToldToAPolicy(Policy<S> policy) {
        this.policy = policy;
        this.known = policy.nothing();
    }

    /** What happened before. */
    public ToldToAPolicy<S> of(DomainEvent... facts) {
        for (var fact : facts) {
            by(fact);
        }
        return this;
    }

    /** What follows from the fact. */
    public List<Reaction> by(DomainEvent fact) {
        var name = fact.getClass().getAnnotation(EventName.class).value();
        var event = new RecordedEvent(
                position,
                "event-" + position,
                new EventType(name, 1),
                "stream",
                position,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                fact);
        position++;
        known = policy.fold(known, event);
        return policy.react(known, event);
    }
}
