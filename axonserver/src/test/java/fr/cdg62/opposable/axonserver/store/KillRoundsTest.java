package fr.cdg62.opposable.axonserver.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed while sixteen writers write: everything acknowledged is there, once, and the store goes on. */
class KillRoundsTest {

    private static final int ROUNDS = "full".equals(System.getProperty("opposable.volume")) ? 50 : 3;

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost() throws Exception {
        var random = new Random(62);
        var acknowledged = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var child = ChildStore.start(folder);
            assertThat(child.firstLine()).isEqualTo("writing");
            Thread.sleep(100 + random.nextInt(500));
            child.kill();
            acknowledged = everythingAcknowledgedIsThere();
        }
        assertThat(acknowledged).isGreaterThan(ROUNDS);
        System.out.println("FIGURE " + ROUNDS + " kills, " + acknowledged + " events acknowledged, all found once");
    }

    private int everythingAcknowledgedIsThere() throws IOException {
        try (var store = TestStores.open(folder)) {
            assertThat(store.verify(rows -> {}).damages()).isEmpty();
            var found = found(store);
            var notes = notes();
            for (var line : notes) {
                assertThat(found).containsEntry(line, 1);
            }
            return notes.size();
        }
    }

    private static Map<String, Integer> found(SqliteEventStorageEngine store) {
        var found = new HashMap<String, Integer>();
        var rows = store.rows(0, 1_000);
        while (!rows.isEmpty()) {
            rows.forEach(row -> found.merge(
                    row.event().stream() + " " + row.event().sequence() + " "
                            + row.event().id(),
                    1,
                    Integer::sum));
            rows = store.rows(rows.getLast().position() + 1, 1_000);
        }
        return found;
    }

    private List<String> notes() throws IOException {
        var notes = new ArrayList<String>();
        for (var writer = 0; writer < WriteUntilKilled.WRITERS; writer++) {
            var text = Files.readString(WriteUntilKilled.notes(folder, writer));
            // a line the kill cut was not finished by the writer, though its event is on disk
            text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(notes::add);
        }
        return notes;
    }
}
