package fr.cdg62.opposable.axonserver.store;

import static fr.cdg62.opposable.axonserver.Messages.NOON;
import static fr.cdg62.opposable.axonserver.Messages.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingDiskTest {

    private static final String LARGE = "x".repeat(200_000);

    @TempDir
    Path folder;

    /** A disk whose room is a number of pages. */
    private static final class SmallDisk implements WriterWatch {
        private volatile long pages = 1_000_000;

        @Override
        public void begins(Connection connection) throws SQLException {
            Sqlite.number(connection, "PRAGMA max_page_count = " + pages);
        }
    }

    @Test
    void a_full_disk_refuses_with_its_reason_and_resumes_alone() {
        var disk = new SmallDisk();
        try (var store = TestStores.open(folder, disk)) {
            store.appendEvents(of("notebook-1", 0));
            disk.pages = 1; // SQLite reads it as "no more than now"
            assertThatThrownBy(() -> store.appendEvents(of("notebook-1", 1, NOON, LARGE)))
                    .isInstanceOfSatisfying(
                            StoreFull.class, full -> assertThat(full.key()).isEqualTo("store.full"));
            assertThatThrownBy(() -> store.appendEvents(of("notebook-1", 1, NOON, LARGE)))
                    .isInstanceOf(StoreFull.class);
            assertThat(store.readEvents("notebook-1").asStream()).hasSize(1);
            disk.pages = 1_000_000;
            store.appendEvents(of("notebook-1", 1, NOON, LARGE));
            assertThat(store.headPosition()).isEqualTo(1);
            assertThat(store.verify(rows -> {}).sound()).isTrue();
        }
    }

    /** A disk that holds the writer until told, then breaks one commit, the first or a later one. */
    private static final class BrokenCommit implements WriterWatch {
        private final CountDownLatch held = new CountDownLatch(1);
        private final int broken;
        private int commits;

        BrokenCommit(int broken) {
            this.broken = broken;
        }

        @Override
        public void begins(Connection connection) throws SQLException {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
        }

        @Override
        public void commits(Connection connection) throws SQLException {
            commits++;
            if (commits == broken) {
                throw new SQLException("the commit breaks");
            }
        }
    }

    @Test
    void a_broken_commit_fails_the_whole_group_and_the_next_write_starts_from_the_disk() {
        var disk = new BrokenCommit(1);
        try (var store = TestStores.open(folder, disk)) {
            var group = together(store, 8);
            disk.held.countDown();
            var failed = group.stream()
                    .filter(append -> append.join() instanceof StoreUnavailable)
                    .count();
            assertThat(failed).isPositive();
            assertThat(store.headPosition()).isEqualTo(7 - failed);
            assertThat(store.rows(0, 100)).hasSize((int) (8 - failed));
            store.appendEvents(of("notebook-next", 0));
            assertThat(store.headPosition()).isEqualTo(8 - failed);
            assertThat(store.verify(rows -> {}).sound()).isTrue();
        }
    }

    @Test
    void rivals_in_a_group_that_breaks_are_not_told_that_one_of_them_won() throws Exception {
        var disk = new BrokenCommit(2);
        try (var store = TestStores.open(folder, disk)) {
            var first = sent(store, "notebook-first");
            Thread.sleep(100); // the writer holds the first alone; the rivals make the second group
            var rivals = List.of(sent(store, "notebook-rival"), sent(store, "notebook-rival"));
            Thread.sleep(100);
            disk.held.countDown();
            assertThat(first.join()).isNull();
            assertThat(rivals).extracting(CompletableFuture::join).hasOnlyElementsOfType(StoreUnavailable.class);
            store.appendEvents(of("notebook-rival", 0));
            assertThat(store.headPosition()).isEqualTo(1);
        }
    }

    private static List<CompletableFuture<Throwable>> together(SqliteEventStorageEngine store, int callers) {
        var group = new ArrayList<CompletableFuture<Throwable>>();
        for (var caller = 0; caller < callers; caller++) {
            group.add(sent(store, "notebook-" + caller));
        }
        return group;
    }

    private static CompletableFuture<Throwable> sent(SqliteEventStorageEngine store, String stream) {
        var answer = new CompletableFuture<Throwable>();
        Thread.ofPlatform().start(() -> {
            try {
                store.appendEvents(of(stream, 0));
                answer.complete(null);
            } catch (RuntimeException e) {
                answer.complete(e);
            }
        });
        return answer;
    }
}
