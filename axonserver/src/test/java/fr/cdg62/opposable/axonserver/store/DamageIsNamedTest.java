package fr.cdg62.opposable.axonserver.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.axonserver.Messages;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageIsNamedTest {

    @TempDir
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void openingNames(String where) {
        assertThatThrownBy(() -> TestStores.open(folder).close())
                .isInstanceOf(StoreDamaged.class)
                .hasMessageContaining(where);
    }

    /** A log with commits in it, as a killed process leaves it: the files copied while the store is open. */
    private Path killed() throws IOException {
        var copy = Files.createDirectory(file("killed"));
        try (var store = TestStores.open(file("living"))) {
            store.appendEvents(Messages.range("notebook-1", 0, 9));
            store.appendEvents(Messages.range("notebook-1", 10, 19));
            for (var name : new String[] {StoreFolder.EVENTS, StoreFolder.LOG, StoreFolder.HEAD}) {
                Files.copy(file("living").resolve(name), copy.resolve(name));
            }
        }
        return copy;
    }

    @Test
    void a_killed_process_leaves_a_log_that_is_read() throws IOException {
        try (var store = TestStores.open(killed())) {
            assertThat(store.headPosition()).isEqualTo(19);
        }
    }

    @Test
    void a_deleted_log_is_named() throws IOException {
        var copy = killed();
        Files.delete(copy.resolve(StoreFolder.LOG));
        assertThatThrownBy(() -> TestStores.open(copy))
                .isInstanceOf(StoreDamaged.class)
                .hasMessageContaining("position 19");
    }

    @Test
    void a_flipped_byte_in_the_log_is_named() throws IOException {
        var copy = killed();
        flip(copy.resolve(StoreFolder.LOG), Files.size(copy.resolve(StoreFolder.LOG)) - 100);
        assertThatThrownBy(() -> TestStores.open(copy))
                .isInstanceOf(StoreDamaged.class)
                .hasMessageContaining("position 19");
    }

    @Test
    void a_missing_file_is_not_replaced_by_an_empty_one() throws IOException {
        TestStores.filled(folder, 5);
        Files.delete(file(StoreFolder.EVENTS));
        openingNames("held position 5");
        assertThat(file(StoreFolder.EVENTS)).doesNotExist();
    }

    @Test
    void a_memory_of_the_head_that_was_cut_or_changed_is_named() throws IOException {
        TestStores.filled(folder, 0);
        flip(file(StoreFolder.HEAD), 5);
        openingNames(StoreFolder.HEAD);
        Files.writeString(file(StoreFolder.HEAD), "short");
        openingNames(StoreFolder.HEAD);
    }

    @Test
    void a_file_emptied_is_named() throws IOException {
        TestStores.filled(folder, 5);
        cut(0);
        openingNames(StoreFolder.EVENTS);
    }

    @Test
    void a_file_cut_is_named() throws IOException {
        TestStores.filled(folder, 200);
        cut(Files.size(file(StoreFolder.EVENTS)) - 4_096);
        openingNames(StoreFolder.EVENTS);
    }

    @Test
    void another_file_under_the_name_is_refused() throws IOException {
        Files.writeString(file(StoreFolder.EVENTS), "not a store ".repeat(1_000));
        openingNames(StoreFolder.EVENTS);
    }

    @Test
    void a_row_deleted_by_hand_is_named() throws Exception {
        TestStores.filled(folder, 20);
        TestStores.byHand(folder, "DROP TRIGGER events_never_leave", "DELETE FROM events WHERE position = 7");
        openingNames("position 7");
    }

    @Test
    void a_last_row_deleted_by_hand_is_named() throws Exception {
        TestStores.filled(folder, 20);
        TestStores.byHand(folder, "DROP TRIGGER events_never_leave", "DELETE FROM events WHERE position = 20");
        openingNames("position 20");
    }

    @Test
    void the_rows_refuse_to_change_or_leave() {
        TestStores.filled(folder, 1);
        assertThatThrownBy(() -> TestStores.byHand(folder, "DELETE FROM events"))
                .hasMessageContaining("never deleted");
        assertThatThrownBy(() -> TestStores.byHand(folder, "UPDATE events SET name = 'x'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void a_flipped_byte_in_a_payload_is_named_by_every_way_of_reading() throws IOException {
        TestStores.filled(folder, 20);
        flipEvery("line 7 of");
        try (var store = TestStores.open(folder)) {
            assertThatThrownBy(() -> store.readEvents("notebook-1").asStream().count())
                    .isInstanceOf(StoreDamaged.class)
                    .hasMessageContaining("position 7, stream notebook-1");
            assertThatThrownBy(() -> store.readEvents(null, false).count()).isInstanceOf(StoreDamaged.class);
            assertThatThrownBy(() -> store.rows(0, 100)).isInstanceOf(StoreDamaged.class);
            var found = store.verify(rows -> {});
            assertThat(found.events()).isEqualTo(20);
            assertThat(found.damages()).anyMatch(damage -> damage.where().contains("position 7"));
        }
    }

    @Test
    void a_forged_row_that_mends_its_checksum_is_named_by_the_walk() throws Exception {
        TestStores.filled(folder, 20);
        var forged = forgedChecksum();
        TestStores.byHand(
                folder,
                "DROP TRIGGER events_never_change",
                "UPDATE events SET payload = CAST(replace(CAST(payload AS TEXT), 'line 7', 'line 8') AS BLOB),"
                        + " checksum = " + forged + " WHERE position = 7");
        try (var store = TestStores.open(folder)) {
            assertThat(store.rows(0, 100)).hasSize(21);
            assertThat(store.verify(rows -> {}).damages())
                    .containsExactly(
                            new Damage("position 7, stream notebook-1", "the leaf does not agree with the event"));
        }
    }

    private long forgedChecksum() {
        try (var store = TestStores.open(folder)) {
            var row = store.rows(7, 1).getFirst();
            var event = row.event();
            var text = new String(event.payload(), StandardCharsets.UTF_8).replace("line 7", "line 8");
            return new StoredRow(
                            7,
                            row.knownAt(),
                            new StoredEvent(
                                    event.stream(),
                                    event.sequence(),
                                    event.aggregateType(),
                                    event.id(),
                                    event.type(),
                                    event.recordedAt(),
                                    event.metadata(),
                                    text.getBytes(StandardCharsets.UTF_8),
                                    event.leaf()))
                    .checksum();
        }
    }

    @Test
    void a_sound_store_is_walked_with_progress() {
        TestStores.filled(folder, 20);
        try (var store = TestStores.open(folder)) {
            var seen = new ArrayList<Long>();
            var found = store.verify(seen::add);
            assertThat(found.sound()).isTrue();
            assertThat(found.events()).isEqualTo(21);
            assertThat(seen).containsExactly(21L);
        }
    }

    private void cut(long size) throws IOException {
        try (var file = new RandomAccessFile(file(StoreFolder.EVENTS).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    /** SQLite may leave an old copy in a page it has divided: every copy is changed. */
    private void flipEvery(String text) throws IOException {
        var bytes = Files.readString(file(StoreFolder.EVENTS), StandardCharsets.ISO_8859_1);
        for (var at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
            flip(file(StoreFolder.EVENTS), at);
        }
    }

    private static void flip(Path path, long offset) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(offset);
            var before = file.read();
            file.seek(offset);
            file.write(before ^ 0x01);
        }
    }
}
