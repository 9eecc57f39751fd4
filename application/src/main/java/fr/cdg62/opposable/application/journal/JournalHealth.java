package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.sealing.Seals;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the store still agrees with what was sealed: asked at {@code /actuator/health}. */
public final class JournalHealth implements HealthIndicator {
    private final Seals seals;

    /** The health of that journal. */
    public JournalHealth(Seals seals) {
        this.seals = seals;
    }

    @Override
    public Health health() {
        return seals.alarm()
                .map(why -> Health.down().withDetail("journal", why).build())
                .orElseGet(() -> Health.up().build());
    }
}
