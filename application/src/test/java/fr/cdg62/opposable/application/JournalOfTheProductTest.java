package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.KeyHandover;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.journalkey.api.JournalKeyIntroduced;
import fr.cdg62.opposable.kernel.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of a whole installation: sealed at its start and on demand, its key replaced, an older store put back. */
class JournalOfTheProductTest {

    private static final long WAIT_MILLIS = 120_000;

    @TempDir
    Path data;

    @TempDir
    Path witness;

    private JournalFolder journal() {
        return new JournalFolder(data.resolve("journal"));
    }

    private static void await(String what, BooleanSupplier reached) throws InterruptedException {
        for (long left = WAIT_MILLIS; !reached.getAsBoolean(); left -= 50) {
            assertThat(left).as(what).isPositive();
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void awaitNote(long number) throws InterruptedException {
        await("note " + number, () -> journal().checkpoints().count() >= number);
    }

    @Test
    void it_is_sealed_its_key_is_replaced_and_an_older_store_is_a_fork() throws Exception {
        try (var running = Application.started(data, "--witness-folder=" + witness)) {
            awaitNote(1);
            sealAndRotate(running);
        }
        var kept = copy(data.resolve("events.db"), "events.db", "events.head");
        try (var running = Application.started(data, "--witness-folder=" + witness)) {
            var client = running.as(Role.ADMIN);
            long before = journal().checkpoints().count();
            running.as(Role.LAWYER);
            assertThat(client.post("/api/journal/seal", "").status()).isEqualTo(202);
            awaitNote(before + 1);
            assertThat(running.anonymous().get("/actuator/health").status()).isEqualTo(200);
        }
        restore(kept);
        try (var running = Application.started(data)) {
            var client = running.as(Role.ADMIN);
            assertThat(running.anonymous().get("/actuator/health").text("status"))
                    .isEqualTo("DOWN");
            assertThat(client.get("/journal").body()).contains("Le journal ne correspond plus");
            assertThat(client.get("/").body()).contains("Le journal ne correspond plus");
            var refused = client.post("/api/journal/seal", "");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).contains("JOURNAL_REFUSED");
            assertThat(data.resolve("journal/refused")).isNotEmptyFile();
        }
    }

    private void sealAndRotate(Application running) throws InterruptedException {
        var admin = running.as(Role.ADMIN);
        var first = journal().checkpoints().read(1).orElseThrow();
        assertThat(journal().keys()).hasSize(1);
        assertThat(first.signedBy(journal().keys().getFirst())).isTrue();
        assertThat(admin.get("/api/journal").body()).contains(first.hash().hex());
        assertThat(running.as(Role.COLLECTIVITY).get("/api/journal").status()).isEqualTo(403);
        assertThat(running.as(Role.AUDITOR).post("/api/journal/seal", "").status())
                .isEqualTo(403);
        await("witness", () -> Files.exists(witness.resolve("00000001.note")));

        assertThat(running.as(Role.AGENT)
                        .post("/api/journal/keys", "{\"reason\":\"PLANNED\"}")
                        .status())
                .isEqualTo(403);
        assertThat(admin.post("/api/journal/keys", "{\"reason\":\"PLANNED\"}").status())
                .isEqualTo(201);
        await("two keys", () -> journal().keys().size() == 2);
        var keys = journal().keys();
        await("a note of the second key", () -> last().signedBy(keys.get(1)));
        assertThat(last().signedBy(keys.get(0))).isFalse();
        var stored = running.running().rooms().reads().log().readStream("journal-cdg-62");
        assertThat(stored).hasSize(2);
        var handover = ((JournalKeyIntroduced) stored.get(1).payload()).handover();
        assertThat(handover).isNotNull();
        assertThat(KeyHandover.holds(keys.get(0), keys.get(1), handover.value()))
                .isTrue();
        await(
                "the key before is gone",
                () -> !Files.exists(data.resolve("keys/journal-" + keys.get(0).id() + ".key")));
    }

    private Note last() {
        return journal().checkpoints().all().getLast();
    }

    private Path copy(Path of, String... names) throws IOException {
        var kept = Files.createTempDirectory("kept");
        for (var name : names) {
            Files.copy(of.resolveSibling(name), kept.resolve(name));
        }
        return kept;
    }

    private void restore(Path kept) throws IOException {
        for (var name : new String[] {"events.db", "events.head"}) {
            Files.copy(kept.resolve(name), data.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(data.resolve("events.db-wal"));
        Files.deleteIfExists(data.resolve("events.db-shm"));
        try (var views = Files.walk(data.resolve("views"))) {
            for (var file : views.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
