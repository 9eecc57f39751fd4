package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.kernel.rule.Facts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses: after a few failures under one name, a wait that doubles from half a minute to a quarter of an hour.
 * Kept in memory and bounded; the machine's clock, whatever time is simulated.
 */
public final class FailedAttempts {
    private static final int DOUBLINGS_MAX = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int NAMES_MAX = 10_000;

    private record Failures(int count, Instant until) {}

    private final InstantSource clock;
    private final int free;
    private final Map<String, Failures> byName = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NAMES_MAX;
        }
    };

    /** Attempts timed by that clock; so many failures cost no wait. */
    public FailedAttempts(InstantSource clock, int free) {
        this.clock = clock;
        this.free = free;
    }

    /** Refuses an attempt under a name that must wait. */
    public synchronized void mayTry(String name) {
        var failures = byName.get(name);
        if (failures != null && clock.instant().isBefore(failures.until())) {
            var wait = Duration.between(clock.instant(), failures.until()).toSeconds() + 1;
            throw AccountRefusal.TOO_MANY_ATTEMPTS.with(Facts.of("seconds", wait));
        }
    }

    /** Remembers a failure under a name. */
    public synchronized void failed(String name) {
        var before = byName.remove(name);
        int count = before == null ? 1 : before.count() + 1;
        var wait = count < free ? Duration.ZERO : FIRST_WAIT.multipliedBy(1L << Math.min(count - free, DOUBLINGS_MAX));
        byName.put(name, new Failures(count, clock.instant().plus(wait)));
    }

    /** Forgets the failures under a name. */
    public synchronized void succeeded(String name) {
        byName.remove(name);
    }
}
