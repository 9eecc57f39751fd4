package fr.cdg62.opposable.application.policy;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One policy, what it knows so far, and how far what follows from it is settled. */
final class FollowedPolicy<S> {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.policies");

    private final Policy<S> policy;
    private final PolicyTokens tokens;
    private S known;
    private long folded = -1;
    private long passed;
    private long remembered;
    private boolean broken;

    FollowedPolicy(Policy<S> policy, PolicyTokens tokens) {
        this.policy = policy;
        this.tokens = tokens;
        this.known = policy.nothing();
        this.passed = tokens.passed(policy.name());
        this.remembered = passed;
    }

    /** Folds the event, once, and settles what follows from it, unless that is settled already. */
    void follow(RecordedEvent event, Consumer<Reaction> sending) {
        if (broken) {
            return;
        }
        fold(event);
        if (broken || event.position() <= passed) {
            return;
        }
        var reactions = policy.react(known, event);
        reactions.forEach(sending);
        passed = event.position();
        if (!reactions.isEmpty()) {
            remember();
        }
    }

    private void fold(RecordedEvent event) {
        if (event.position() <= folded) {
            return;
        }
        try {
            known = policy.fold(known, event);
            folded = event.position();
        } catch (RuntimeException bug) {
            broken = true;
            LOG.error("{} cannot read the event at {} and stops there", policy.name(), event.position(), bug);
        }
    }

    /** Puts on disk how far it has gone. */
    void remember() {
        if (passed > remembered) {
            tokens.pass(policy.name(), passed);
            remembered = passed;
        }
    }
}
