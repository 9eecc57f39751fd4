package fr.cdg62.opposable.verifier.page;

import static fr.cdg62.opposable.verifier.page.SampleJournal.BRUAY;
import static fr.cdg62.opposable.verifier.page.SampleJournal.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.page.VerifyingPage.Elsewhere;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportVerifiedTest {

    private static final String NOTE_2 = "checkpoints/00000002.note";
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
    void a_sound_export_is_proved_by_a_key_and_only_consistent_without() throws IOException {
        var export = SampleExport.all(journal).listed();
        assertThat(verdict(export)).isEqualTo("PROVED");
        assertThat(page.verdict(folder, Elsewhere.NOTHING)).isEqualTo("CONSISTENT");
        assertThat(page.verdict(folder, Elsewhere.key(SampleJournal.SECOND.text())))
                .isEqualTo("PROVED");
    }

    @Test
    void every_scope_of_a_sound_export_is_proved() throws IOException {
        int n = 0;
        for (var export : List.of(
                SampleExport.stream(journal, "convention-1"),
                SampleExport.events(journal, "convention.signed"),
                SampleExport.collectivity(journal, BRUAY),
                SampleExport.collectivity(journal, LIBERCOURT),
                SampleExport.collectivity(journal, "nobody"),
                SampleExport.stream(journal, "convention-2")
                        .absence("convention.terminated", "2026-01-01T00:00:00.000Z", "2026-12-31T00:00:00.000Z"))) {
            var under = export.listed().folder(folder.resolve("export-" + n++));
            assertThat(page.verdict(under, Elsewhere.THE_FIRST_KEY))
                    .as(under.toString())
                    .isEqualTo("PROVED");
        }
    }

    @Test
    void an_archive_is_read_like_its_folder() throws IOException {
        var zip = SampleExport.stream(journal, "convention-1").listed().archive(folder.resolve("export.zip"));
        assertThat(page.verdict(zip, Elsewhere.THE_FIRST_KEY)).isEqualTo("PROVED");
        var bytes = Files.readAllBytes(zip);
        int events = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("events.jsonl") + "events.jsonl".length();
        for (int at = events + 40; at < events + 48; at++) {
            bytes[at] ^= 0x55;
        }
        var damaged = Files.write(folder.resolve("damaged.zip"), bytes);
        assertThat(page.verdict(damaged, Elsewhere.THE_FIRST_KEY))
                .startsWith("ALTERED ")
                .contains("FILE_CHANGED");
        var none = Files.writeString(folder.resolve("none.zip"), "not an archive");
        assertThat(page.verdict(none, Elsewhere.THE_FIRST_KEY)).isEqualTo("UNREADABLE UNREADABLE");
    }

    @Test
    void a_withheld_payload_is_proved_and_said() throws IOException {
        var event = journal.events.get(4);
        var export = SampleExport.all(journal)
                .spoil(
                        "events.jsonl",
                        text -> text.replaceAll(
                                        "\"payload\":\"\\{\\\\\"signedOn\\\\\":[^}]*}\"",
                                        "\"payloadHash\":\"" + event.payloadHash() + "\"")
                                .replace(",\"salt\":\"" + event.salt() + "\"", ""));
        assertThat(verdict(export.listed())).isEqualTo("PROVED");
        assertThat((List<?>) page.answer(folder, Elsewhere.THE_FIRST_KEY).get("notProved"))
                .anySatisfy(text -> assertThat((String) text).contains("1 événement, qui n’est pas montré"));
    }

    @Test
    void a_payload_of_bytes_is_read_as_bytes() throws IOException {
        var bytes = Base64.getEncoder().encodeToString(journal.events.get(2).payload());
        var export = SampleExport.all(journal)
                .spoil(
                        "events.jsonl",
                        text -> text.replaceFirst("\"payload\":\"\\{}\"", "\"payloadBase64\":\"" + bytes + "\""));
        assertThat(verdict(export.listed())).isEqualTo("PROVED");
    }

    @Test
    void the_files_are_those_of_the_manifest() throws IOException {
        assertThat(verdict(SampleExport.all(journal).listed().spoil("keys", text -> text + "\n")))
                .isEqualTo("ALTERED FILE_CHANGED KEY_UNEXPECTED");
        assertThat(verdict(SampleExport.all(journal).listed().without("keys"))).isEqualTo("ALTERED FILE_MISSING");
        assertThat(verdict(SampleExport.stream(journal, "convention-1")
                        .without("streams.jsonl")
                        .listed()))
                .isEqualTo("ALTERED FILE_MISSING STREAM_INCOMPLETE");
        assertThat(verdict(events(text -> text.substring(0, text.length() - 1))))
                .isEqualTo("ALTERED EVENT_MISSING FILE_CHANGED");
        var more = SampleExport.all(journal).listed();
        more.files.put("lisez-moi.txt", new byte[3]);
        assertThat(verdict(more)).isEqualTo("ALTERED FILE_UNLISTED");
        var other = SampleExport.all(journal);
        other.manifest.put("size", 8);
        assertThat(verdict(other.listed())).isEqualTo("ALTERED EVENT_ADDED FILE_CHANGED");
        assertThat(verdict(other.listed().spoil("manifest.json", text -> text.replace("export/1", "export/2"))))
                .isEqualTo("UNREADABLE UNREADABLE");
    }

    @Test
    void an_event_of_the_whole_journal_is_changed_missing_added_or_moved() throws IOException {
        assertThat(verdict(events(text -> text.replace("quoted", "another")))).isEqualTo("ALTERED ROOT_DIFFERS");
        assertThat(verdict(events(text -> text.replace("2026-03-01", "2026-03-02"))))
                .isEqualTo("ALTERED ROOT_DIFFERS STREAMS_DIFFER");
        assertThat(verdict(events(text ->
                        text.replaceAll("\n[^\n]*convention.signed[^\n]*\"sequence\":1[^\n]*convention-1[^\n]*", ""))))
                .isEqualTo("ALTERED EVENT_MISSING FILE_CHANGED ROOT_DIFFERS STREAMS_DIFFER");
        assertThat(verdict(events(text -> text + text.substring(text.lastIndexOf('\n', text.length() - 2) + 1))))
                .isEqualTo("ALTERED EVENT_ADDED EVENT_MOVED FILE_CHANGED");
        assertThat(verdict(events(text -> text.replaceFirst("\n(.*)\n(.*)\n", "\n$2\n$1\n"))))
                .isEqualTo("ALTERED EVENT_MISSING EVENT_MOVED ROOT_DIFFERS");
        assertThat(verdict(events(text -> text.replaceFirst("\"index\":1,", "\"index\":1, "))))
                .isEqualTo("ALTERED EVENT_MISSING FILE_CHANGED ROOT_DIFFERS STREAMS_DIFFER STREAM_MISSING");
    }

    @Test
    void an_event_of_one_stream_does_not_lead_to_the_root() throws IOException {
        assertThat(verdict(stream("events.jsonl", text -> text.replace("2026-01-31", "2026-01-30"))))
                .isEqualTo("ALTERED INCLUSION_INVALID");
        assertThat(verdict(stream("events.jsonl", text -> text.replace("2026-03-01", "2026-03-02"))))
                .isEqualTo("ALTERED INCLUSION_INVALID PAYLOAD_CHANGED");
        assertThat(verdict(stream(
                        "proofs.jsonl",
                        text -> text.replaceFirst("\n.*\"path\":\\[\"...", "\n{\"index\":3,\"path\":[\"000"))))
                .isEqualTo("ALTERED INCLUSION_INVALID");
        assertThat(verdict(stream("proofs.jsonl", text -> text.replaceFirst("\n.*\n", "\n"))))
                .isEqualTo("ALTERED INCLUSION_INVALID");
    }

    @Test
    void a_stream_is_shown_whole_or_the_export_lies() throws IOException {
        var cut = SampleExport.stream(journal, "convention-1")
                .spoil("events.jsonl", text -> text.replaceAll("[^\n]*convention.terminated[^\n]*\n", ""))
                .spoil("proofs.jsonl", text -> text.replaceAll("\\{\"index\":7,[^\n]*\n", ""));
        cut.manifest.put("events", 4);
        assertThat(verdict(cut.listed())).isEqualTo("ALTERED STREAM_INCOMPLETE");
        var gone = SampleExport.collectivity(journal, LIBERCOURT)
                .spoil("events.jsonl", text -> text.replaceAll("[^\n]*convention-2[^\n]*\n", ""))
                .spoil("proofs.jsonl", text -> text.replaceAll("\\{\"index\":[58],[^\n]*\n", ""));
        gone.manifest.put("events", 3);
        assertThat(verdict(gone.listed())).isEqualTo("ALTERED STREAM_INCOMPLETE");
        var unlisted = gone.spoil("streams.jsonl", text -> text.replaceAll("[^\n]*convention-2[^\n]*\n", ""));
        assertThat(verdict(unlisted.listed())).isEqualTo("ALTERED STREAM_MISSING");
        var gap = SampleExport.collectivity(journal, LIBERCOURT)
                .spoil("events.jsonl", text -> text.replaceAll("[^\n]*\"stream\":\"collectivity-216201004[^\n]*\n", ""))
                .spoil("proofs.jsonl", text -> text.replaceAll("\\{\"index\":2,[^\n]*\n", ""))
                .spoil(
                        "streams.jsonl",
                        text -> text.replaceAll("[^\n]*\"stream\":\"collectivity-216201004[^\n]*\n", ""));
        gap.manifest.put("events", 4);
        assertThat(verdict(gap.listed())).isEqualTo("ALTERED STREAM_MISSING");
        assertThat(verdict(stream("streams.jsonl", text -> text.replace("\"events\":3", "\"events\":2"))))
                .isEqualTo("ALTERED INCLUSION_INVALID STREAM_INCOMPLETE");
        assertThat(verdict(stream("streams.jsonl", text -> text.replaceFirst("\n.*\n", "\n"))))
                .isEqualTo("ALTERED STREAM_INCOMPLETE");
    }

    @Test
    void a_question_is_answered_by_what_is_shown() throws IOException {
        var lie = SampleExport.stream(journal, "convention-1")
                .absence("convention.terminated", "2026-01-01T00:00:00.000Z", "2026-12-31T00:00:00.000Z");
        assertThat(verdict(lie.listed())).isEqualTo("ALTERED ANSWER_FALSE");
    }

    @Test
    void the_notes_follow_each_other() throws IOException {
        assertThat(verdict(stream("consistency.jsonl", text -> text.replaceFirst("\\[\"...", "[\"000"))))
                .isEqualTo("ALTERED CONSISTENCY_INVALID");
        assertThat(verdict(stream("consistency.jsonl", text -> text.replaceFirst(".*\n", ""))))
                .isEqualTo("ALTERED CONSISTENCY_INVALID");
        assertThat(verdict(note(text -> text.replace("2026-01-31T22:30", "2026-01-31T22:31"))))
                .isEqualTo("ALTERED CHAIN_BROKEN SIGNATURE_INVALID");
        assertThat(verdict(note(text -> text.replace("number 2", "number 02"))))
                .isEqualTo("ALTERED NOTE_MALFORMED NOTE_MISSING");
        var absent = SampleExport.all(journal).without(NOTE_2);
        assertThat(verdict(absent.listed())).isEqualTo("DOUBTFUL NOTE_MISSING");
        var none = SampleExport.all(journal);
        none.files.keySet().removeIf(path -> path.startsWith("checkpoints/"));
        assertThat(verdict(none.listed())).isEqualTo("DOUBTFUL NO_NOTE");
    }

    @Test
    void a_note_is_signed_by_the_key_of_its_time_and_that_key_is_the_reader_s() throws IOException {
        var export = SampleExport.all(journal);
        var last = journal.notes.getLast();
        export.files.put(
                last.path(), SampleNote.signed(last.text(), SampleJournal.FIRST).getBytes(StandardCharsets.UTF_8));
        assertThat(verdict(export.listed())).isEqualTo("ALTERED KEY_UNEXPECTED");
        SampleExport.all(journal).listed().folder(folder);
        var other = SampleKey.of(SampleJournal.ORIGIN, 9).text();
        assertThat(page.verdict(folder, Elsewhere.key(other))).isEqualTo("ALTERED KEY_UNEXPECTED");
        var lost = SampleExport.all(SampleJournal.withALostKey());
        assertThat(verdict(lost.listed())).isEqualTo("DOUBTFUL KEY_HANDOVER_MISSING");
        assertThat(page.verdict(folder, Elsewhere.NOTHING)).isEqualTo("DOUBTFUL KEY_HANDOVER_MISSING");
        assertThat(page.verdict(folder, Elsewhere.key(SampleJournal.SECOND.text())))
                .isEqualTo("PROVED");
    }

    @Test
    void a_key_announced_elsewhere_than_in_the_journal_s_own_stream_does_not_count() throws IOException {
        var intruder = SampleKey.of(SampleJournal.ORIGIN, 9).text();
        var payload = SampleJson.of(Map.of("origin", SampleJournal.ORIGIN, "key", intruder, "reason", "LOST"));
        journal.records("journal.key-introduced", "convention-9", 0, BRUAY, payload);
        journal.seals("2026-02-03T08:00:00.000Z", SampleJournal.SECOND);
        assertThat(verdict(SampleExport.all(journal).listed())).isEqualTo("PROVED");
    }

    @Test
    void a_witness_of_another_journal_contradicts() throws IOException {
        var export = SampleExport.all(journal).listed().folder(folder.resolve("export"));
        var other = SampleKey.of("opposable/cdg-62/another", 1);
        var text = SampleJournal.sound().grown(3).notes.getLast().text().replace(SampleJournal.ORIGIN, other.origin());
        var witness = Files.writeString(folder.resolve("witness.note"), SampleNote.signed(text, other));
        assertThat(page.verdict(export, Elsewhere.note(witness))).isEqualTo("ALTERED WITNESS_DIFFERS");
    }

    @Test
    void a_witness_confirms_contradicts_or_cannot_be_compared() throws IOException {
        var witness = folder.resolve("witness.note");
        var export = SampleExport.stream(journal, "convention-1").listed().folder(folder.resolve("export"));
        Files.write(witness, journal.notes.get(1).bytes());
        assertThat(page.verdict(export, Elsewhere.note(witness))).isEqualTo("PROVED");
        Files.write(witness, SampleJournal.simulated().notes.get(1).bytes());
        assertThat(page.verdict(export, Elsewhere.note(witness))).isEqualTo("ALTERED WITNESS_DIFFERS");
        Files.write(witness, SampleJournal.sound().grown(3).notes.getLast().bytes());
        assertThat(page.verdict(export, Elsewhere.note(witness))).isEqualTo("DOUBTFUL NOTE_MISSING");
        Files.write(witness, SampleJournal.simulated().grown(3).notes.getLast().bytes());
        assertThat(page.verdict(export, Elsewhere.note(witness))).isEqualTo("ALTERED WITNESS_DIFFERS");
        var later = SampleJournal.sound().grown(3);
        later.seals("2026-02-04T08:00:00.000Z", SampleJournal.SECOND);
        Files.write(witness, later.notes.getLast().bytes());
        assertThat(page.verdict(export, Elsewhere.note(witness))).isEqualTo("DOUBTFUL NOTE_MISSING");
    }

    private String verdict(SampleExport export) throws IOException {
        try (var old = Files.walk(folder)) {
            old.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        }
        return page.verdict(export.folder(folder), Elsewhere.THE_FIRST_KEY);
    }

    private SampleExport events(UnaryOperator<String> change) {
        return SampleExport.all(journal).spoil("events.jsonl", change).listed();
    }

    private SampleExport stream(String path, UnaryOperator<String> change) {
        return SampleExport.stream(journal, "convention-1").spoil(path, change).listed();
    }

    private SampleExport note(UnaryOperator<String> change) {
        return SampleExport.all(journal).spoil(NOTE_2, change).listed();
    }
}
