package fr.cdg62.opposable.projection.sample;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.InMemoryEventLog;
import fr.cdg62.opposable.projection.sample.SampleFact.Elsewhere;
import fr.cdg62.opposable.projection.sample.SampleFact.Noted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/** Writes sample logs. */
public final class SampleLog {

    private SampleLog() {}

    public static RecordedEvent noted(InMemoryEventLog log, String recordedAt, String notebook, int minutes) {
        var fact = new Noted(LocalDate.parse("2024-11-04"), notebook, minutes);
        return log.record(notebook, recordedAt, Map.of(), SampleFact.NAMES.typeOf(Noted.class), fact);
    }

    /** Another history for each seed: days, notebooks, poison, clocks that step back, facts that nobody wants. */
    public static InMemoryEventLog random(long seed, int events) {
        var random = new Random(seed);
        var log = new InMemoryEventLog();
        var clock = Instant.parse("2024-10-25T20:00:00Z");
        for (int i = 0; i < events; i++) {
            clock = clock.plusSeconds(random.nextInt(8 * 3600) - 1800L);
            if (random.nextInt(10) == 0) {
                var fact = new Elsewhere(LocalDate.parse("2024-11-04"));
                log.record("elsewhere", clock.toString(), Map.of(), SampleFact.NAMES.typeOf(Elsewhere.class), fact);
            } else {
                var minutes = random.nextInt(60) == 0 ? -1 : random.nextInt(90);
                noted(log, clock.toString(), "notebook-" + random.nextInt(5), minutes);
            }
        }
        return log;
    }
}
