package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.start.ReadRoom;
import fr.cdg62.opposable.kernel.access.Role;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application killed in full flow: what it acknowledged over HTTP is there, once, and the views say what the log says. */
class KillTest {

    private static final int ROUNDS = "full".equals(System.getProperty("opposable.volume")) ? 3 : 1;
    private static final int WRITERS = 4;
    private static final long FLOW_MILLIS = 2_500;
    private static final String PERSON = "{\"name\":\"Personne Imaginaire\",\"recordedOn\":\"2024-11-04\"}";

    @TempDir
    Path data;

    @Test
    void what_was_acknowledged_survives_and_is_there_once() throws Exception {
        var token = tokenOfAnAgent();
        var acknowledged = new ConcurrentLinkedQueue<String>();
        for (int round = 0; round < ROUNDS; round++) {
            writeUntilKilled("Bearer " + token, round, acknowledged);
        }

        assertThat(acknowledged).hasSizeGreaterThan(10);
        try (var again = Application.started(data)) {
            var rooms = again.running().rooms();
            for (var person : acknowledged) {
                assertThat(rooms.reads().log().readStream(person)).as(person).hasSize(1);
            }
            for (var projection : ReadRoom.PROJECTIONS) {
                assertThat(rooms.reads().engine().compare(projection.name()))
                        .as(projection.name())
                        .isEmpty();
            }
            var client = new Client(again.running().address(), "Bearer " + token);
            var last = acknowledged.stream().reduce((a, b) -> b).orElseThrow();
            assertThat(client.post("/api/persons/" + last + "/record", PERSON, "Idempotency-Key", last)
                            .json()
                            .path("repeated")
                            .asBoolean())
                    .isTrue();
        }
    }

    private String tokenOfAnAgent() {
        try (var first = Application.prepared(data)) {
            return first.as(Role.AGENT).authorization().substring("Bearer ".length());
        }
    }

    private void writeUntilKilled(String authorization, int round, Queue<String> acknowledged) throws Exception {
        try (var child = Child.on(data);
                var pool = Executors.newFixedThreadPool(WRITERS)) {
            var client = new Client(child.address(), authorization);
            child.awaitUp();
            var killed = new AtomicBoolean();
            for (int writer = 0; writer < WRITERS; writer++) {
                var prefix = "person-cdg-62-r" + round + "w" + writer + "n";
                pool.execute(() -> write(client, prefix, killed, acknowledged));
            }
            TimeUnit.MILLISECONDS.sleep(FLOW_MILLIS);
            child.kill();
            killed.set(true);
        }
    }

    private static void write(Client client, String prefix, AtomicBoolean killed, Queue<String> acknowledged) {
        for (int n = 0; !killed.get(); n++) {
            var person = prefix + n;
            try {
                var answer = client.post("/api/persons/" + person + "/record", PERSON, "Idempotency-Key", person);
                if (answer.status() == 200) {
                    acknowledged.add(person);
                }
            } catch (UncheckedIOException cut) {
                return;
            }
        }
    }
}
