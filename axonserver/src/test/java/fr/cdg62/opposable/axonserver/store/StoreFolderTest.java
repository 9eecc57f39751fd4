package fr.cdg62.opposable.axonserver.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.axonserver.Messages;
import fr.cdg62.opposable.axonserver.NotebookEvent;
import fr.cdg62.opposable.kernel.identity.CentreId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_store_says_who_it_is_and_keeps_saying_it() {
        try (var store = TestStores.open(folder)) {
            assertThat(store.facts())
                    .isEqualTo(new StoreFacts("store-of-tests", Messages.NOON, 1, StoreClock.REAL, "cdg-62"));
        }
        var later = new StoreOptions(new CentreId("cdg-62"), StoreClock.REAL, "another", Messages.NOON.plusSeconds(1));
        try (var store = SqliteEventStorageEngine.open(folder, NotebookEvent.NAMES, later)) {
            assertThat(store.facts().id()).isEqualTo("store-of-tests");
        }
    }

    @Test
    void a_real_store_refuses_a_simulated_clock() {
        TestStores.filled(folder, 0);
        var simulated = new StoreOptions(new CentreId("cdg-62"), StoreClock.SIMULATED, "other", Messages.NOON);
        assertThatThrownBy(() -> SqliteEventStorageEngine.open(folder, NotebookEvent.NAMES, simulated))
                .isInstanceOf(StoreMismatch.class)
                .hasMessageContaining("clock REAL, not SIMULATED");
        TestStores.open(folder).close();
    }

    @Test
    void a_store_of_another_centre_is_refused() {
        TestStores.filled(folder, 0);
        var other = new StoreOptions(new CentreId("cdg-59"), StoreClock.REAL, "other", Messages.NOON);
        assertThatThrownBy(() -> SqliteEventStorageEngine.open(folder, NotebookEvent.NAMES, other))
                .isInstanceOf(StoreMismatch.class)
                .hasMessageContaining("cdg-62");
    }

    @Test
    void a_folder_open_in_this_process_is_not_opened_twice() {
        try (var store = TestStores.open(folder)) {
            assertThatThrownBy(() -> TestStores.open(folder.resolve(".")))
                    .isInstanceOfSatisfying(StoreInUse.class, refused -> {
                        assertThat(refused.key()).isEqualTo("store.in-use");
                        assertThat(refused.facts())
                                .containsEntry(
                                        "process",
                                        Long.toString(ProcessHandle.current().pid()));
                        assertThat(refused).hasMessageContaining(folder.toString());
                    });
            store.appendEvents(Messages.of("notebook-1", 0));
        }
        TestStores.open(folder).close();
    }

    @Test
    void a_folder_open_in_another_process_is_refused_with_its_number() throws Exception {
        var child = ChildStore.start(folder);
        try {
            child.firstLine();
            assertThatThrownBy(() -> TestStores.open(folder))
                    .isInstanceOf(StoreInUse.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining(Long.toString(child.pid()));
            assertThatThrownBy(() -> TestStores.open(folder)).isInstanceOf(StoreInUse.class);
        } finally {
            child.kill();
        }
        TestStores.open(folder).close();
    }

    @Test
    void a_store_half_made_is_made_again() throws IOException {
        Files.writeString(folder.resolve("events.db.new"), "half");
        try (var store = TestStores.open(folder)) {
            assertThat(store.headPosition()).isEqualTo(-1);
        }
    }

    @Test
    void a_closed_store_refuses_everything() {
        var store = TestStores.open(folder);
        store.close();
        assertThatThrownBy(() -> store.appendEvents(Messages.of("notebook-1", 0)))
                .isInstanceOf(StoreClosed.class);
        assertThatThrownBy(() -> store.rows(0, 1)).isInstanceOf(StoreClosed.class);
    }

    @Test
    void closing_twice_does_not_unlock_what_another_opened() {
        var first = TestStores.open(folder);
        first.close();
        try (var second = TestStores.open(folder)) {
            first.close();
            assertThatThrownBy(() -> TestStores.open(folder)).isInstanceOf(StoreInUse.class);
            assertThat(second.headPosition()).isEqualTo(-1);
        }
    }

    @Test
    void an_event_too_large_to_be_read_back_is_not_stored() {
        try (var store = TestStores.open(folder)) {
            var huge = Messages.of("notebook-1", 1, Messages.NOON, "x".repeat(1_000_001));
            store.appendEvents(Messages.of("notebook-1", 0));
            assertThatThrownBy(() -> store.appendEvents(huge)).isInstanceOf(IllegalArgumentException.class);
            assertThat(store.headPosition()).isZero();
        }
    }

    @Test
    void an_unknown_kind_of_store_is_refused() {
        assertThatThrownBy(() -> new EventStoreSettings("axon-server", folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("axon-server");
        new EventStoreSettings("embedded", folder)
                .open(NotebookEvent.NAMES, TestStores.OPTIONS)
                .close();
    }
}
