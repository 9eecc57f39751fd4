package fr.cdg62.opposable.verifier.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.page.VerifyingPage.Elsewhere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreVerifiedTest {

    private static final String LEAF_OF_4 = "update events set leaf = zeroblob(32) where position = 4";
    private static final String SIGNED_EARLIER =
            "update events set payload = cast('{\"signedOn\":\"2026-01-30\"}' as blob) where position = 4";
    private static VerifyingPage page;

    private final SampleJournal journal = SampleJournal.sound();

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        page = VerifyingPage.opened();
    }

    @AfterAll
    static void close() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void a_sound_store_is_proved_and_what_is_not_sealed_is_counted() throws IOException, SQLException {
        SampleStore.closed(journal, folder);
        assertThat(verdict()).isEqualTo("PROVED NOT_SEALED");
        var answer = page.answer(folder, Elsewhere.NOTHING);
        assertThat(Map.of("size", 9, "events", 10, "streams", 6, "checkpoint", 4, "verdict", "CONSISTENT"))
                .allSatisfy((name, value) -> assertThat(answer.get(name)).isEqualTo(value));
        assertThat(answer.get("origin")).isEqualTo(SampleJournal.ORIGIN);
    }

    @Test
    void a_store_of_hundreds_of_events_is_read_from_its_log_too() throws IOException, SQLException {
        var grown = SampleJournal.sound().grown(1500);
        assertThat(page.verdict(SampleStore.closed(grown, folder), Elsewhere.THE_FIRST_KEY))
                .isEqualTo("PROVED");
        var copy = SampleStore.open(grown, folder.resolve("open"));
        assertThat(page.verdict(copy, Elsewhere.THE_FIRST_KEY)).isEqualTo("PROVED");
        Files.delete(copy.resolve("events.db-wal"));
        assertThat(page.verdict(copy, Elsewhere.THE_FIRST_KEY)).isEqualTo("UNREADABLE UNREADABLE");
    }

    @Test
    void a_change_is_named_by_the_tiles() throws IOException, SQLException {
        assertThat(spoiled(SIGNED_EARLIER)).isEqualTo("ALTERED NOT_SEALED PAYLOAD_CHANGED ROOT_DIFFERS STREAMS_DIFFER");
        assertThat(spoiled(SIGNED_EARLIER, LEAF_OF_4))
                .isEqualTo("ALTERED NOT_SEALED PAYLOAD_CHANGED ROOT_DIFFERS STREAMS_DIFFER");
        assertThat(spoiled(LEAF_OF_4)).isEqualTo("ALTERED LEAF_CHANGED NOT_SEALED");
        assertThat(spoiled("update events set metadata = '{}' where position = 4"))
                .isEqualTo("ALTERED NOT_SEALED PAYLOAD_CHANGED ROOT_DIFFERS STREAMS_DIFFER");
    }

    @Test
    void a_change_is_named_without_tiles_and_whatever_a_tile_says() throws IOException, SQLException {
        SampleStore.closed(journal, folder);
        var tile = folder.resolve("journal/tile/0/000.p/9");
        Files.write(tile, new byte[9 * 32]);
        assertThat(verdict()).isEqualTo("PROVED NOT_SEALED");
        Files.delete(tile);
        SampleStore.change(folder, SIGNED_EARLIER);
        assertThat(verdict()).isEqualTo("ALTERED NOT_SEALED PAYLOAD_CHANGED ROOT_DIFFERS STREAMS_DIFFER");
    }

    @Test
    void a_leaf_alone_is_named_without_tiles() throws IOException, SQLException {
        SampleStore.closed(journal, folder);
        Files.delete(folder.resolve("journal/tile/0/000.p/9"));
        SampleStore.change(folder, LEAF_OF_4);
        assertThat(verdict()).isEqualTo("ALTERED LEAF_CHANGED NOT_SEALED");
    }

    @Test
    void an_event_is_missing_moved_or_cut_from_the_end() throws IOException, SQLException {
        assertThat(spoiled("delete from events where position = 3"))
                .isEqualTo("ALTERED EVENT_MISSING NOT_SEALED ROOT_DIFFERS STREAMS_DIFFER");
        assertThat(spoiled(
                        "update events set position = 99 where position = 4",
                        "update events set position = 4 where position = 5",
                        "update events set position = 5 where position = 99"))
                .isEqualTo("ALTERED EVENT_MOVED NOT_SEALED ROOT_DIFFERS");
        assertThat(spoiled("delete from events where position > 6")).isEqualTo("ALTERED TAIL_CUT");
        assertThat(spoiled("delete from events where position = 9")).isEqualTo("ALTERED TAIL_CUT");
        assertThat(spoiled("delete from events where position = 7"))
                .isEqualTo("ALTERED EVENT_MISSING NOT_SEALED ROOT_DIFFERS STREAMS_DIFFER");
        spoiled("delete from events where position > 6");
        Files.delete(folder.resolve("events.head"));
        assertThat(verdict()).isEqualTo("ALTERED HEAD_MISSING TAIL_CUT");
        assertThat(spoiled("insert into events select -1, known_at, stream, sequence, aggregate_type, event_id, name,"
                        + " revision, recorded_at, metadata, payload, leaf, checksum from events where position = 9"))
                .startsWith("ALTERED EVENT_ADDED EVENT_MOVED");
    }

    @Test
    void a_change_beyond_the_last_note_is_seen_by_its_leaf() throws IOException, SQLException {
        assertThat(spoiled("update events set payload = cast('{\"a\":1}' as blob) where position = 9"))
                .isEqualTo("ALTERED NOT_SEALED PAYLOAD_CHANGED TAIL_CUT");
    }

    @Test
    void a_store_without_notes_or_without_form_is_not_judged() throws IOException, SQLException {
        SampleStore.closed(journal, folder);
        for (int number = 1; number < 5; number++) {
            Files.delete(folder.resolve("journal/checkpoints/%08d.note".formatted(number)));
        }
        assertThat(verdict()).isEqualTo("DOUBTFUL NOT_SEALED NO_NOTE");
        Files.writeString(folder.resolve("events.db"), "not a database, but longer than one hundred bytes ".repeat(9));
        assertThat(verdict()).isEqualTo("UNREADABLE UNREADABLE");
        Files.delete(folder.resolve("events.db"));
        assertThat(verdict()).isEqualTo("UNREADABLE UNREADABLE");
    }

    @Test
    void a_witness_knows_more_than_a_store_that_was_cut_and_sealed_again() throws IOException, SQLException {
        var witness = folder.resolve("witness.note");
        SampleStore.closed(journal, Files.createDirectories(folder.resolve("store")));
        Files.write(witness, SampleJournal.sound().grown(3).notes.getLast().bytes());
        assertThat(page.verdict(folder.resolve("store"), Elsewhere.note(witness)))
                .isEqualTo("ALTERED NOT_SEALED WITNESS_DIFFERS");
        Files.write(witness, journal.notes.get(1).bytes());
        assertThat(page.verdict(folder.resolve("store"), Elsewhere.note(witness)))
                .isEqualTo("PROVED NOT_SEALED");
    }

    private String verdict() {
        return page.verdict(folder, Elsewhere.THE_FIRST_KEY);
    }

    private String spoiled(String... statements) throws IOException, SQLException {
        Files.deleteIfExists(folder.resolve("events.db"));
        SampleStore.closed(journal, folder);
        SampleStore.change(folder, statements);
        return verdict();
    }
}
