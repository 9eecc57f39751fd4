package fr.cdg62.opposable.application.start;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the register is loaded and the views have caught up: asked at {@code /actuator/health}. */
public final class Readiness implements HealthIndicator {
    private volatile boolean ready;

    /** From now on it is. */
    void reached() {
        ready = true;
    }

    /** Whether it is. */
    public boolean isReached() {
        return ready;
    }

    @Override
    public Health health() {
        return ready ? Health.up().build() : Health.outOfService().build();
    }
}
