package fr.cdg62.opposable.application.clock;

import fr.cdg62.opposable.kernel.AtTheEdge;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the product, UTC, cut to the millisecond: the machine's, or a simulated one that starts where it is told
 * and runs at the machine's pace.
 */
@AtTheEdge("the machine's clock is read here, and nowhere below")
public final class EdgeClock extends Clock {
    private final InstantSource machine;
    private final boolean simulated;
    private volatile Duration ahead;

    private EdgeClock(InstantSource machine, boolean simulated, Duration ahead) {
        super();
        this.machine = machine;
        this.simulated = simulated;
        this.ahead = ahead;
    }

    /** The machine's clock, or one that starts at the instant given. */
    public static EdgeClock startingAt(@Nullable Instant simulatedStart) {
        var machine = Clock.systemUTC();
        return simulatedStart == null
                ? new EdgeClock(machine, false, Duration.ZERO)
                : new EdgeClock(machine, true, Duration.between(machine.instant(), simulatedStart));
    }

    /** Whether time is simulated. */
    public boolean simulated() {
        return simulated;
    }

    /** The Paris day it is. */
    public LocalDate today() {
        return Paris.day(instant());
    }

    /**
     * Moves a simulated clock on; it never goes back.
     *
     * @throws IllegalStateException for the machine's clock
     */
    public synchronized void advanceTo(Instant instant) {
        if (!simulated) {
            throw new IllegalStateException("only a simulated clock can be moved");
        }
        if (instant.isAfter(instant())) {
            ahead = Duration.between(machine.instant(), instant);
        }
    }

    @Override
    public Instant instant() {
        return UtcMillis.cut(machine.instant().plus(ahead));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants are UTC; legal days are Paris days");
    }
}
