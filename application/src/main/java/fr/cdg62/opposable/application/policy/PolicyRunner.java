package fr.cdg62.opposable.application.policy;

import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import fr.cdg62.opposable.projection.EventLog;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds every policy the whole history from its beginning, then what is recorded live, and sends the commands that follow from what
 * its token has not passed. A command that was done already, or is refused, is settled; a store that fails is asked again, so that no
 * event is lost. Killed between a command and the token, it sends the command again under the same id, which changes nothing.
 */
public final class PolicyRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.policies");
    private static final long LOOK_MILLIS = 50;
    private static final long WAIT_MILLIS = 5;
    private static final long RETRY_MILLIS = 1_000;
    private static final long STOP_MILLIS = 20_000;

    private final List<FollowedPolicy<?>> policies;
    private final CommandPort commands;
    private final CommandEdge edge;
    private final EventLog log;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile long settled = -1;

    /** A runner of those policies over that log. */
    public PolicyRunner(
            List<? extends Policy<?>> policies,
            PolicyTokens tokens,
            CommandPort commands,
            CommandEdge edge,
            EventLog log) {
        this.policies = policies.stream()
                .<FollowedPolicy<?>>map(policy -> new FollowedPolicy<>(policy, tokens))
                .toList();
        this.commands = commands;
        this.edge = edge;
        this.log = log;
        this.thread = Thread.ofPlatform().name("policies").daemon().unstarted(this::run);
    }

    /** Begins to follow. */
    public void start() {
        thread.start();
    }

    /** Waits until what follows from everything up to the position is settled, no longer than the bound; whether it is. */
    public boolean awaitSettled(long position, Duration bound) {
        for (long left = bound.toMillis(); settled < position && left > 0; left -= WAIT_MILLIS) {
            if (pause(WAIT_MILLIS)) {
                break;
            }
        }
        return settled >= position;
    }

    /** Waits until everything recorded is settled, what follows from it included, no longer than the bound at a time; whether it is. */
    public boolean awaitAllSettled(Duration bound) {
        long head;
        do {
            head = log.head();
            if (!awaitSettled(head, bound)) {
                return false;
            }
        } while (log.head() > head);
        return true;
    }

    private void run() {
        boolean stop = false;
        while (!stop) {
            try {
                follow();
                stop = pause(LOOK_MILLIS);
            } catch (RuntimeException failed) {
                LOG.warn("a policy waits for the store: {}", failed.getClass().getName());
                stop = pause(RETRY_MILLIS);
            }
        }
    }

    /** Settles everything recorded so far. */
    private void follow() {
        if (log.head() <= settled) {
            return;
        }
        try (var events = log.read(settled + 1)) {
            for (var each = events.iterator(); each.hasNext() && !isStopped(); ) {
                var event = each.next();
                policies.forEach(policy -> policy.follow(event, this::send));
                settled = event.position();
            }
        }
        policies.forEach(FollowedPolicy::remember);
    }

    private void send(Reaction reaction) {
        try {
            commands.send(reaction.command(), edge.bySystem("POLICY", reaction.commandId()));
        } catch (CommandRefused refused) {
            if (refused.refusal().code().equals(CommandRefusal.LOST_RACE.name())) {
                throw refused;
            }
            LOG.info(
                    "{} is settled: {}", reaction.commandId(), refused.refusal().code());
            var otherwise = reaction.otherwise();
            if (otherwise != null) {
                send(otherwise.apply(refused.refusal().code()));
            }
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Waits, unless it is stopped meanwhile; whether it is. */
    private boolean pause(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
