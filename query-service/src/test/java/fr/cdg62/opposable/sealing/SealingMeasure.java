package fr.cdg62.opposable.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.kernel.event.EventType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not a test, run by name: how long a pass over a million events takes, and how much it holds. */
class SealingMeasure {

    private static final long EVENTS = 1_000_000;
    private static final long STREAMS = 10_000;
    private static final Instant MORNING = Instant.parse("2026-01-05T08:00:00Z");
    private static final EventType TYPE = new EventType("convention.drafted", 1);
    private static final byte[] PAYLOAD = "x".repeat(300).getBytes(StandardCharsets.UTF_8);

    private final HeldKeys keys = new HeldKeys();
    private final String key = keys.draw();
    private long head = EVENTS - 1;

    @TempDir
    Path folder;

    @Test
    void a_pass_over_a_million_events() {
        var sealer = new Sealer(facts(), new JournalFolder(folder), keys, () -> MORNING, false, step -> {});
        pass(sealer, "first");
        head++;
        pass(sealer, "second");
    }

    private static void pass(Sealer sealer, String which) {
        long start = System.nanoTime();
        assertThat(sealer.seal(true, () -> false, read -> {})).isPresent();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.println("FIGURE pass, " + which + ": " + millis + " ms, heap in use afterwards "
                + (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576 + " MiB");
    }

    private StoredFacts facts() {
        return new StoredFacts() {
            @Override
            public long head() {
                return head;
            }

            @Override
            public List<StoredFact> read(long from, int limit) {
                return LongStream.range(from, Math.min(from + limit, head + 1))
                        .mapToObj(SealingMeasure.this::fact)
                        .toList();
            }

            @Override
            public List<StoredFact> stream(String stream) {
                throw new UnsupportedOperationException("a pass reads the store in its order");
            }
        };
    }

    private StoredFact fact(long position) {
        var metadata = Map.of(
                "salt", "000102030405060708090a0b0c0d0e0f",
                "centre", "cdg-62",
                "collectivity", "collectivity-cdg-62-" + position % STREAMS / 10,
                "actor", "account-cdg-62-agent",
                "role", "AGENT",
                "origin", "API",
                "commandId", "command-" + position,
                "receivedAt", "2026-01-05T08:00:00.000Z");
        if (position == 0) {
            var payload = ("{\"key\":\"" + key + "\"}").getBytes(StandardCharsets.UTF_8);
            return new StoredFact(
                    0,
                    "event-0",
                    new EventType("journal.key-introduced", 1),
                    "journal-cdg-62",
                    0,
                    "Journal",
                    MORNING,
                    metadata,
                    payload);
        }
        return new StoredFact(
                position,
                "event-" + position,
                TYPE,
                "convention-" + (position - 1) % STREAMS,
                (position - 1) / STREAMS,
                "Convention",
                MORNING,
                metadata,
                PAYLOAD);
    }
}
