package fr.cdg62.opposable.verifier;

import static fr.cdg62.opposable.verifier.Code.CHAIN_BROKEN;
import static fr.cdg62.opposable.verifier.Code.EVENT_ADDED;
import static fr.cdg62.opposable.verifier.Code.EVENT_MISSING;
import static fr.cdg62.opposable.verifier.Code.EVENT_MOVED;
import static fr.cdg62.opposable.verifier.Code.HEAD_MISSING;
import static fr.cdg62.opposable.verifier.Code.KEY_UNEXPECTED;
import static fr.cdg62.opposable.verifier.Code.LEAF_CHANGED;
import static fr.cdg62.opposable.verifier.Code.NOTE_MISSING;
import static fr.cdg62.opposable.verifier.Code.NOT_SEALED;
import static fr.cdg62.opposable.verifier.Code.NO_NOTE;
import static fr.cdg62.opposable.verifier.Code.PAYLOAD_CHANGED;
import static fr.cdg62.opposable.verifier.Code.ROOT_DIFFERS;
import static fr.cdg62.opposable.verifier.Code.STORE_DAMAGED;
import static fr.cdg62.opposable.verifier.Code.STREAMS_DIFFER;
import static fr.cdg62.opposable.verifier.Code.STREAM_MISSING;
import static fr.cdg62.opposable.verifier.Code.TAIL_CUT;
import static fr.cdg62.opposable.verifier.Code.WITNESS_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.Verdict.Answer;
import fr.cdg62.opposable.verifier.made.MadeEvent;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import fr.cdg62.opposable.verifier.made.MadeStore;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest extends VerdictSpecification {

    private final MadeJournal journal = journal();

    private Path store() {
        return MadeStore.write(journal, folder.resolve("data"));
    }

    private Path changed(String... statements) {
        var store = store();
        MadeStore.change(store, statements);
        return store;
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 1024, 4096, 65_536})
    void a_sound_store_is_proved_whatever_the_size_of_its_pages(int pageSize) {
        journal.add("convention-21620-0", "convention.signed", "21620", "y".repeat(200_000));
        journal.add("convention-21620-0", "convention.signed", "21620", "");
        journal.seal("2026-02-02T10:00:00.000Z");
        proved(verify(MadeStore.write(journal, folder.resolve("data"), pageSize, "PRAGMA journal_mode = DELETE")));
    }

    @Test
    void a_store_that_was_killed_is_read_with_its_log() throws Exception {
        var killed = MadeStore.writeKilled(journal, folder.resolve("killed"), folder.resolve("live"));
        proved(verify(killed));
        Files.delete(killed.resolve("events.db-wal"));
        altered(verify(killed), TAIL_CUT);
    }

    @Test
    void alone_it_is_consistent_and_with_a_witness_proved() {
        var store = store();
        assertThat(verifyAlone(store).answer()).isEqualTo(Answer.CONSISTENT);
        proved(verifyWith(store, journal.notes.get(1)));
    }

    @Test
    void what_is_not_sealed_yet_is_said_and_proves_nothing_against_it() {
        journal.fill(7, 4);
        var verdict = verify(store());
        found(verdict, Answer.PROVED, NOT_SEALED);
        assertThat(verdict.findings().get(0).text()).startsWith("7 ");
    }

    @Test
    void a_payload_changed_is_named() {
        var verdict = verify(changed("UPDATE events SET payload = CAST('{}' AS BLOB) WHERE position = 33"));
        altered(verdict, PAYLOAD_CHANGED, ROOT_DIFFERS);
        assertThat(verdict.findings().get(0).place().index()).isEqualTo(33);
    }

    @Test
    void any_sealed_column_changed_is_named() {
        for (var set : new String[] {
            "event_id = 'other'",
            "name = 'convention.renewed'",
            "revision = 2",
            "recorded_at = recorded_at + 1",
            "metadata = replace(metadata, 'cdg-62', 'cdg-59')",
            "metadata = '{}'",
            "metadata = ' ' || metadata",
            "recorded_at = 999999999999999"
        }) {
            var verdict = verify(again(set));
            assertThat(verdict.findings()).extracting(Finding::code).contains(PAYLOAD_CHANGED, ROOT_DIFFERS);
        }
    }

    private Path again(String set) {
        var store = MadeStore.write(journal, folder.resolve(Integer.toHexString(set.hashCode())));
        MadeStore.change(store, "UPDATE events SET " + set + " WHERE position = 33");
        return store;
    }

    @Test
    void a_stored_leaf_changed_is_not_taken_for_a_changed_event() {
        altered(verify(changed("UPDATE events SET leaf = zeroblob(32) WHERE position = 33")), LEAF_CHANGED);
    }

    @Test
    void an_event_rewritten_with_its_leaf_is_found_with_the_tiles_and_without() throws Exception {
        var rewritten = journal.events.get(33);
        var changed = new MadeEvent(
                rewritten.eventId(),
                "convention.renewed",
                1,
                rewritten.stream(),
                rewritten.sequence(),
                rewritten.recordedAt(),
                rewritten.metadata(),
                rewritten.payload());
        var store = changed("UPDATE events SET name = 'convention.renewed', leaf = x'"
                + HexFormat.of().formatHex(changed.leaf()) + "' WHERE position = 33");
        var verdict = verify(store);
        altered(verdict, PAYLOAD_CHANGED, ROOT_DIFFERS);
        assertThat(verdict.findings().get(0).place().index()).isEqualTo(33);
        Files.delete(store.resolve("journal/tile/0/000.p/81"));
        altered(verify(store), ROOT_DIFFERS);
    }

    @Test
    void an_unsealed_event_that_does_not_give_its_leaf_is_altered() {
        journal.fill(3, 4);
        altered(verify(changed("UPDATE events SET name = 'x' WHERE position = 82")), PAYLOAD_CHANGED, NOT_SEALED);
    }

    @Test
    void an_event_taken_out_leaves_a_hole() {
        var verdict = verify(changed("DELETE FROM events WHERE position = 33"));
        altered(verdict, EVENT_MISSING, ROOT_DIFFERS, STREAMS_DIFFER);
        assertThat(verdict.findings())
                .anySatisfy(finding -> assertThat(finding.place().index()).isEqualTo(33));
    }

    @Test
    void an_event_taken_out_and_the_rest_moved_up_is_named_by_the_tiles() {
        var verdict = verify(changed(
                "DELETE FROM events WHERE position = 33",
                "UPDATE events SET position = position - 1 WHERE position > 33"));
        assertThat(verdict.findings()).extracting(Finding::code).contains(EVENT_MISSING, EVENT_MOVED, TAIL_CUT);
        assertThat(verdict.findings())
                .anySatisfy(finding -> assertThat(finding.text()).contains("scellé au rang 33 ne se trouve plus"));
    }

    @Test
    void an_event_put_in_is_named() {
        var verdict = verify(changed(
                "UPDATE events SET position = position + 1000 WHERE position > 33",
                "UPDATE events SET position = position - 999 WHERE position > 33",
                "INSERT INTO events SELECT 34, known_at, stream, 99, aggregate_type, 'new', name, revision, recorded_at,"
                        + " metadata, payload, leaf, checksum FROM events WHERE position = 33"));
        assertThat(verdict.findings()).extracting(Finding::code).contains(EVENT_ADDED, EVENT_MOVED, ROOT_DIFFERS);
    }

    @Test
    void two_events_in_each_other_s_place_are_moved() {
        var verdict = verify(changed(
                "UPDATE events SET position = 1000 WHERE position = 33",
                "UPDATE events SET position = 33 WHERE position = 34",
                "UPDATE events SET position = 34 WHERE position = 1000"));
        altered(verdict, EVENT_MOVED, ROOT_DIFFERS);
        assertThat(verdict.findings()).filteredOn(f -> f.code() == EVENT_MOVED).hasSize(2);
    }

    @Test
    void the_same_sequence_twice_is_an_event_added() {
        var verdict = verify(changed(
                "UPDATE events SET sequence = sequence + 100 WHERE position = 33",
                "UPDATE events SET sequence = sequence + 0 WHERE position = 33"));
        assertThat(verdict.findings()).extracting(Finding::code).contains(EVENT_MISSING, EVENT_ADDED);
    }

    @Test
    void a_stream_taken_out_is_missed_by_the_notes() {
        var verdict = verify(
                changed(
                        "UPDATE events SET stream = 'convention-21620-9', sequence = sequence + 500"
                                + " WHERE stream = 'convention-21622-1'",
                        "UPDATE events SET stream = 'convention-21620-0', sequence = sequence + 500 WHERE stream = 'convention-21620-9'"));
        assertThat(verdict.findings())
                .extracting(Finding::code)
                .contains(STREAM_MISSING, STREAMS_DIFFER, EVENT_MISSING);
    }

    @Test
    void an_end_cut_off_is_noticed_by_the_note_and_by_the_head() {
        altered(verify(changed("DELETE FROM events WHERE position > 77")), TAIL_CUT);
        journal.fill(3, 4);
        altered(verify(alsoChanged("DELETE FROM events WHERE position > 81")), TAIL_CUT, NOT_SEALED);
    }

    @Test
    void an_end_cut_off_with_its_notes_and_its_head_is_noticed_by_a_witness() throws Exception {
        var store = changed("DELETE FROM events WHERE position > 60");
        Files.delete(store.resolve("journal/checkpoints/00000003.note"));
        Files.writeString(store.resolve("events.head"), MadeStore.half(59, journal) + MadeStore.half(60, journal));
        found(verify(store), Answer.PROVED, NOT_SEALED);
        altered(verifyWith(store, journal.notes.get(2)), WITNESS_DIFFERS, NOT_SEALED);
    }

    @Test
    void a_note_that_only_the_witness_still_has_leaves_a_doubt() throws Exception {
        var store = store();
        Files.delete(store.resolve("journal/checkpoints/00000003.note"));
        found(verifyWith(store, journal.notes.get(2)), Answer.DOUBTFUL, NOTE_MISSING, NOT_SEALED);
    }

    @Test
    void a_journal_made_anew_is_contradicted_by_a_witness() {
        var other = MadeJournal.begun().fill(20, 3);
        other.seal("2026-01-31T22:30:00.000Z");
        altered(verifyWith(store(), other.notes.get(0)), WITNESS_DIFFERS);
    }

    @Test
    void without_a_note_nothing_was_sealed() throws Exception {
        journal.notes.clear();
        doubtful(verify(store()), NO_NOTE, NOT_SEALED);
    }

    @Test
    void without_its_head_the_end_is_in_doubt() throws Exception {
        var store = store();
        Files.writeString(store.resolve("events.head"), " ".repeat(256));
        doubtful(verify(store), HEAD_MISSING);
        Files.delete(store.resolve("events.head"));
        doubtful(verify(store), HEAD_MISSING);
    }

    @Test
    void another_clock_or_centre_than_the_notes_say_is_a_broken_chain() {
        altered(verify(changed("UPDATE store_facts SET value = 'SIMULATED' WHERE fact = 'clock'")), CHAIN_BROKEN);
        altered(verify(alsoChanged("UPDATE store_facts SET value = 'cdg-59' WHERE fact = 'centre'")), CHAIN_BROKEN);
    }

    private Path alsoChanged(String statement) {
        var store = MadeStore.write(journal, folder.resolve("second"));
        MadeStore.change(store, statement);
        return store;
    }

    @Test
    void a_simulated_clock_is_said() {
        var simulated = MadeJournal.begun();
        simulated.simulated = true;
        simulated.fill(5, 2).seal("2026-01-31T22:30:00.000Z");
        var verdict = verify(MadeStore.write(simulated, folder.resolve("simulated")));
        proved(verdict);
        assertThat(verdict.facts().simulated()).contains(true);
        assertThat(String.join(" ", verdict.notProved())).contains("simulée");
    }

    @Test
    void a_page_that_is_no_page_is_damage_and_the_rest_is_read() throws Exception {
        journal.fill(400, 4).seal("2026-02-03T10:00:00.000Z");
        var store = store();
        try (var file = new RandomAccessFile(store.resolve("events.db").toFile(), "rw")) {
            file.seek(file.length() / 8192 * 4096);
            file.write(new byte[4096]);
        }
        assertThat(verify(store).findings()).extracting(Finding::code).contains(STORE_DAMAGED);
    }

    @Test
    void what_is_no_store_cannot_be_read() throws Exception {
        for (var content : new String[] {"", "SQLite format 3\0", "x".repeat(5000)}) {
            Files.createDirectories(folder.resolve("data"));
            Files.writeString(folder.resolve("data/events.db"), content);
            assertThat(verify(folder.resolve("data")).answer()).isEqualTo(Answer.UNREADABLE);
        }
        assertThat(verify(folder.resolve("nowhere")).answer()).isEqualTo(Answer.UNREADABLE);
        assertThat(verify(Files.createDirectories(folder.resolve("empty"))).answer())
                .isEqualTo(Answer.UNREADABLE);
    }

    @Test
    void a_store_of_other_columns_is_damage() {
        altered(
                verify(changed("ALTER TABLE events RENAME COLUMN name TO other")),
                STORE_DAMAGED,
                TAIL_CUT,
                KEY_UNEXPECTED);
    }

    @Test
    void a_journal_that_would_undo_the_file_is_damage() throws Exception {
        var store = store();
        Files.writeString(store.resolve("events.db-journal"), "x");
        altered(verify(store), STORE_DAMAGED);
    }

    @Test
    void a_link_to_the_folder_is_the_folder() throws Exception {
        proved(verify(Files.createSymbolicLink(folder.resolve("link"), store())));
    }

    @Test
    void an_acknowledged_event_rewritten_with_its_leaf_before_it_is_sealed_is_noticed_by_the_head() {
        journal.fill(3, 4);
        var last = journal.events.get(83);
        var other = new MadeEvent(
                last.eventId(),
                "x",
                1,
                last.stream(),
                last.sequence(),
                last.recordedAt(),
                last.metadata(),
                last.payload());
        var leaf = "x'" + HexFormat.of().formatHex(other.leaf()) + "'";
        altered(
                verify(changed("UPDATE events SET name = 'x', leaf = " + leaf + " WHERE position = 83")),
                TAIL_CUT,
                NOT_SEALED);
    }

    @Test
    void a_log_is_believed_up_to_the_first_frame_whose_checksum_is_not_its_own() throws Exception {
        var killed = MadeStore.writeKilled(journal, folder.resolve("killed"), folder.resolve("live"));
        try (var log = new RandomAccessFile(killed.resolve("events.db-wal").toFile(), "rw")) {
            log.seek(32 + 24 + 4096 - 10);
            log.write(new byte[] {1, 2, 3});
        }
        altered(verify(killed), TAIL_CUT);
    }
}
