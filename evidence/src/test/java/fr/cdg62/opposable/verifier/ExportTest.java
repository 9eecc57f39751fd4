package fr.cdg62.opposable.verifier;

import static fr.cdg62.opposable.verifier.Code.ANSWER_FALSE;
import static fr.cdg62.opposable.verifier.Code.CHAIN_BROKEN;
import static fr.cdg62.opposable.verifier.Code.CONSISTENCY_INVALID;
import static fr.cdg62.opposable.verifier.Code.EVENT_ADDED;
import static fr.cdg62.opposable.verifier.Code.EVENT_MISSING;
import static fr.cdg62.opposable.verifier.Code.EVENT_MOVED;
import static fr.cdg62.opposable.verifier.Code.FILE_CHANGED;
import static fr.cdg62.opposable.verifier.Code.FILE_MISSING;
import static fr.cdg62.opposable.verifier.Code.FILE_UNLISTED;
import static fr.cdg62.opposable.verifier.Code.INCLUSION_INVALID;
import static fr.cdg62.opposable.verifier.Code.KEY_UNEXPECTED;
import static fr.cdg62.opposable.verifier.Code.NOTE_MISSING;
import static fr.cdg62.opposable.verifier.Code.PAYLOAD_CHANGED;
import static fr.cdg62.opposable.verifier.Code.ROOT_DIFFERS;
import static fr.cdg62.opposable.verifier.Code.STREAMS_DIFFER;
import static fr.cdg62.opposable.verifier.Code.STREAM_INCOMPLETE;
import static fr.cdg62.opposable.verifier.Code.STREAM_MISSING;
import static fr.cdg62.opposable.verifier.Code.WITNESS_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.Verdict.Answer;
import fr.cdg62.opposable.verifier.made.MadeEvent;
import fr.cdg62.opposable.verifier.made.MadeExport;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExportTest extends VerdictSpecification {

    private static String without(String text, int line) {
        var lines = text.split("(?<=\n)");
        lines[line] = "";
        return String.join("", lines);
    }

    private static String swapped(String text, int first, int second) {
        var lines = text.split("(?<=\n)");
        var kept = lines[first];
        lines[first] = lines[second];
        lines[second] = kept;
        return String.join("", lines);
    }

    /** The export again, each line of one file changed by hand; withheld payloads stand for themselves. */
    private Verdict of(MadeExport export) {
        return verify(export.write(folder));
    }

    @Nested
    class Of_the_whole_journal {

        private final MadeJournal journal = journal();
        private final MadeExport export = MadeExport.all(journal);

        @Test
        void as_it_was_made_is_proved_with_a_key_and_consistent_without() {
            proved(of(export));
            var alone = verifyAlone(folder);
            assertThat(alone.answer()).isEqualTo(Answer.CONSISTENT);
            assertThat(alone.facts().size()).contains(81L);
            assertThat(alone.facts().streams()).contains(13L);
            assertThat(alone.facts().checkpoint()).contains(3L);
        }

        @Test
        void as_an_archive_is_proved_under_a_folder_or_not() {
            proved(verify(MadeExport.zip(export.whole(), "", folder.resolve("a.zip"))));
            proved(verify(MadeExport.zip(export.whole(), "export-2026/", folder.resolve("b.zip"))));
        }

        @Test
        void proves_with_the_note_of_a_witness_alone() {
            proved(verifyWith(export.write(folder), journal.notes.get(0), journal.notes.get(2)));
        }

        @Test
        void with_a_payload_withheld_still_proves() {
            export.change(
                    "events.jsonl",
                    text -> text.replace(
                            journal.events.get(7).line(7, false),
                            journal.events.get(7).line(7, true)));
            proved(of(export));
        }

        @Test
        void with_a_changed_payload_gives_another_root() {
            export.change("events.jsonl", text -> text.replace("Convention \\\\\\\"7", "Convention \\\\\\\"8"));
            altered(of(export), ROOT_DIFFERS);
        }

        @Test
        void without_an_event_has_a_hole() {
            export.events--;
            export.change("events.jsonl", text -> without(text, 40));
            altered(of(export), EVENT_MISSING, ROOT_DIFFERS, STREAMS_DIFFER);
        }

        @Test
        void without_its_last_event_has_a_hole() {
            export.change("events.jsonl", text -> without(text, 80));
            altered(of(export), EVENT_MISSING, FILE_CHANGED);
        }

        @Test
        void with_an_event_twice_has_one_too_many() {
            export.change("events.jsonl", text -> text + text.split("(?<=\n)")[80]);
            altered(of(export), EVENT_ADDED, EVENT_MOVED, FILE_CHANGED);
        }

        @Test
        void with_events_in_another_order_is_altered() {
            export.change("events.jsonl", text -> swapped(text, 40, 41));
            altered(of(export), EVENT_MISSING, EVENT_MOVED, ROOT_DIFFERS);
        }

        @Test
        void without_a_stream_lacks_it() {
            var left = journal.events.stream()
                    .filter(event -> !event.stream().equals("convention-21622-1"))
                    .toList();
            export.events = left.size();
            export.files.put(
                    "events.jsonl",
                    left.stream()
                            .map(event -> event.line(journal.events.indexOf(event), false) + "\n")
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(of(export).findings()).extracting(Finding::code).contains(EVENT_MISSING);
        }

        @Test
        void with_a_line_that_is_no_event_is_altered() {
            export.change("events.jsonl", text -> text.replace("\"index\":40", "\"index\": 40"));
            altered(of(export), FILE_CHANGED, EVENT_MISSING, ROOT_DIFFERS, STREAMS_DIFFER);
        }

        @Test
        void with_a_last_line_that_does_not_end_is_altered() {
            export.change("events.jsonl", String::strip);
            altered(of(export), FILE_CHANGED, EVENT_MISSING);
        }

        @Test
        void with_other_bytes_than_its_manifest_says_is_altered() throws Exception {
            export.write(folder);
            Files.writeString(folder.resolve("LISEZMOI.txt"), "Pour les personnes!\n");
            altered(verify(folder), FILE_CHANGED);
            Files.delete(folder.resolve("LISEZMOI.txt"));
            altered(verify(folder), FILE_MISSING);
            export.write(folder);
            Files.writeString(folder.resolve("autre.txt"), "");
            altered(verify(folder), FILE_UNLISTED);
        }

        @Test
        void without_its_keys_lacks_a_file() {
            export.files.remove("keys");
            altered(of(export), FILE_MISSING);
        }

        @Test
        void with_other_keys_than_its_events_is_altered() {
            export.change("keys", text -> text.replace("+7e430cb6+", "+7e430cb7+"));
            altered(of(export), KEY_UNEXPECTED);
        }

        @Test
        void whose_manifest_speaks_of_another_note_is_altered() {
            export.size = 80;
            altered(of(export), FILE_CHANGED, EVENT_ADDED);
        }

        @Test
        void without_a_note_cannot_conclude() {
            export.files.remove("checkpoints/00000002.note");
            doubtful(of(export), NOTE_MISSING);
        }

        @Test
        void with_a_note_after_its_own_is_altered() {
            journal.seal("2026-02-01T11:00:00.000Z");
            export.files.put(
                    "checkpoints/00000004.note", journal.notes.get(3).file().getBytes(StandardCharsets.UTF_8));
            altered(of(export), CHAIN_BROKEN);
        }

        @Test
        void that_is_no_export_cannot_be_read() {
            export.format = "opposable-export/2";
            assertThat(of(export).answer()).isEqualTo(Answer.UNREADABLE);
        }

        @Test
        void older_than_the_note_of_a_witness_cannot_be_compared_with_it() {
            journal.fill(5, 4);
            journal.seal("2026-02-02T10:00:00.000Z");
            doubtful(verifyWith(export.write(folder), journal.notes.get(3)), NOTE_MISSING);
        }

        @Test
        void of_a_rewritten_journal_is_contradicted_by_a_witness() {
            var other = MadeJournal.begun().fill(19, 4);
            other.fill(1, 2);
            other.seal("2026-01-31T22:30:00.000Z");
            altered(verifyWith(export.write(folder), other.notes.get(0)), WITNESS_DIFFERS);
        }
    }

    @Nested
    class Of_whole_streams {

        private final MadeJournal journal = journal();
        private final MadeExport export = MadeExport.streams(journal, "convention-21621-1", "convention-21622-2");

        @Test
        void as_it_was_made_is_proved() {
            proved(of(export));
        }

        @Test
        void with_a_payload_changed_has_a_path_that_does_not_lead_to_the_root() {
            export.change(
                    "events.jsonl",
                    text -> text.replace("Convention \\\\\\\"1\\\\\\\"", "Convention \\\\\\\"2\\\\\\\""));
            altered(of(export), INCLUSION_INVALID);
        }

        @Test
        void with_another_last_event_is_altered() {
            int last = (int) export.events - 1;
            export.change("events.jsonl", text -> {
                var lines = text.split("(?<=\n)");
                lines[last] = lines[last].replaceFirst("de l'été", "de l'hiver");
                return String.join("", lines);
            });
            altered(of(export), INCLUSION_INVALID, PAYLOAD_CHANGED);
        }

        @Test
        void that_does_not_show_its_last_event_hides_it() {
            export.events--;
            export.change("events.jsonl", text -> without(text, (int) export.events));
            export.change("proofs.jsonl", text -> without(text, (int) export.events));
            altered(of(export), STREAM_INCOMPLETE);
        }

        @Test
        void that_does_not_show_a_stream_it_claims_hides_it() {
            export.scope = export.scope.replace("convention-21622-2", "convention-21623-0");
            altered(of(export), STREAM_INCOMPLETE);
        }

        @Test
        void without_the_entry_of_the_journal_itself_is_altered() {
            export.change("streams.jsonl", text -> without(text, 0));
            altered(of(export), STREAM_INCOMPLETE);
        }

        @Test
        void with_an_entry_that_was_changed_is_altered() {
            export.change(
                    "streams.jsonl",
                    text -> text.replaceFirst("\"collectivity\":\"21621\"", "\"collectivity\":\"21620\""));
            altered(of(export), INCLUSION_INVALID, STREAM_INCOMPLETE);
        }

        @Test
        void with_fewer_paths_than_events_is_altered() {
            export.change("proofs.jsonl", text -> without(text, 3));
            altered(of(export), INCLUSION_INVALID);
        }

        @Test
        void with_more_paths_than_events_is_altered() {
            export.change("proofs.jsonl", text -> text + "{\"index\":80,\"path\":[]}\n");
            altered(of(export), FILE_CHANGED);
        }

        @Test
        void with_an_event_beyond_its_note_is_altered() {
            journal.fill(1, 4);
            export.events++;
            export.change("events.jsonl", text -> text + journal.events.get(81).line(81, false) + "\n");
            assertThat(of(export).findings()).extracting(Finding::code).contains(EVENT_ADDED, INCLUSION_INVALID);
        }

        @Test
        void whose_events_are_not_in_order_is_altered() {
            export.change("events.jsonl", text -> swapped(text, 2, 3));
            assertThat(of(export).findings()).extracting(Finding::code).contains(EVENT_MOVED);
        }

        @Test
        void whose_notes_are_not_shown_consistent_is_altered() {
            export.change("consistency.jsonl", text -> without(text, 0));
            altered(of(export), CONSISTENCY_INVALID);
        }

        @Test
        void whose_notes_are_not_consistent_is_altered() {
            export.change("consistency.jsonl", text -> text.replaceFirst("\"path\":\\[\"..", "\"path\":[\"00"));
            altered(of(export), CONSISTENCY_INVALID);
        }

        @Test
        void without_the_file_of_paths_is_altered() {
            export.files.remove("proofs.jsonl");
            assertThat(of(export).findings()).extracting(Finding::code).contains(FILE_MISSING, INCLUSION_INVALID);
        }
    }

    @Nested
    class Of_a_collectivity {

        private final MadeJournal journal = journal();

        @Test
        void shows_every_stream_and_the_neighbours() {
            for (var collectivity : new String[] {"21620", "21621", "21623"}) {
                proved(of(MadeExport.collectivity(journal, collectivity)));
            }
        }

        @Test
        void that_has_none_shows_the_neighbours() {
            for (var collectivity : new String[] {"0", "216215", "9"}) {
                proved(of(MadeExport.collectivity(journal, collectivity)));
            }
        }

        @Test
        void that_leaves_a_stream_out_is_altered_wherever_its_entry_stands() {
            var lines = MadeExport.collectivity(journal, "21621")
                    .text("streams.jsonl")
                    .split("(?<=\n)");
            assertThat(lines).hasSize(6);
            for (int hidden = 1; hidden < 6; hidden++) {
                var export = MadeExport.collectivity(journal, "21621");
                int which = hidden;
                export.change("streams.jsonl", text -> without(text, which));
                altered(of(export), STREAM_MISSING);
            }
        }

        @Test
        void that_has_none_and_hides_a_neighbour_is_altered() {
            var export = MadeExport.collectivity(journal, "216215");
            export.change("streams.jsonl", text -> without(text, 1));
            altered(of(export), STREAM_MISSING);
        }
    }

    @Nested
    class Of_some_events {

        private final MadeJournal journal = journal();

        @Test
        void claims_nothing_of_the_others() {
            var verdict = of(MadeExport.events(journal, event -> event.eventId().endsWith("5")));
            proved(verdict);
            assertThat(String.join(" ", verdict.notProved())).contains("ne prétend pas être complet");
        }

        @Test
        void must_show_the_events_that_introduce_keys() {
            var export = MadeExport.events(journal, event -> event.eventId().endsWith("5"));
            export.events--;
            export.change("events.jsonl", text -> without(text, 0));
            export.change("proofs.jsonl", text -> without(text, 0));
            altered(of(export), STREAM_INCOMPLETE, KEY_UNEXPECTED);
        }

        @Test
        void with_the_same_event_twice_is_altered() {
            var export = MadeExport.events(journal, event -> event.eventId().endsWith("5"));
            var line = export.text("events.jsonl").split("(?<=\n)")[1];
            var proof = export.text("proofs.jsonl").split("(?<=\n)")[1];
            export.events++;
            export.change("events.jsonl", text -> text.replace(line, line + line));
            export.change("proofs.jsonl", text -> text.replace(proof, proof + proof));
            altered(of(export), EVENT_MOVED, EVENT_ADDED);
        }
    }

    @Nested
    class That_answers_a_question {

        private final MadeExport export = MadeExport.streams(journal(), "convention-21621-1", "convention-21622-2");

        private static String absence(String name, String from, String to) {
            return "{\"kind\":\"ABSENCE\",\"names\":[\"" + name + "\"],\"from\":\"" + from + "\",\"to\":\"" + to
                    + "\"}";
        }

        @Test
        void truly_is_proved() {
            export.question = absence("convention.terminated", "2023-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z");
            var verdict = of(export);
            proved(verdict);
            assertThat(String.join(" ", verdict.proved())).contains("convention.terminated");
        }

        @Test
        void about_the_future_says_from_when_it_does_not_know() {
            export.question = absence("convention.terminated", "2023-01-01T00:00:00.000Z", "2030-01-01T00:00:00.000Z");
            assertThat(String.join(" ", of(export).notProved()))
                    .contains("L’absence après le 2026-02-01T10:00:00.000Z");
        }

        @Test
        void falsely_is_contradicted_by_its_own_events_to_the_millisecond() {
            var event = journal().events.stream()
                    .filter(e ->
                            e.stream().equals("convention-21621-1") && e.name().equals("convention.signed"))
                    .findFirst()
                    .orElseThrow();
            var at = MadeEvent.instant(event.recordedAt());
            export.question = absence("convention.signed", at, at);
            altered(of(export), ANSWER_FALSE);
            var after = MadeEvent.instant(event.recordedAt() + 1);
            export.question = absence("convention.signed", after, after);
            proved(of(export));
        }

        @Test
        void about_some_events_only_is_no_export() {
            export.scope = "{\"kind\":\"EVENTS\"}";
            export.question = absence("convention.signed", "2023-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z");
            assertThat(of(export).answer()).isEqualTo(Answer.UNREADABLE);
        }
    }

    @Test
    void names_that_leave_the_archive_are_refused() throws Exception {
        var whole = MadeExport.all(journal()).whole();
        for (var name : new String[] {"../x", "/x", "a/../../x", "a\\x", "C:x"}) {
            var files = new TreeMap<>(whole);
            files.put(name, new byte[1]);
            assertThat(verify(MadeExport.zip(files, "", folder.resolve("x.zip")))
                            .answer())
                    .isEqualTo(Answer.UNREADABLE);
        }
    }

    @Test
    void an_entry_that_grows_without_end_is_not_read_to_its_end() {
        var export = MadeExport.all(journal());
        export.files.put("bombe.bin", new byte[40 << 20]);
        altered(verify(MadeExport.zip(export.whole(), "", folder.resolve("x.zip"))), FILE_CHANGED);
    }

    @Test
    void a_line_without_end_is_not_kept() {
        var export = MadeExport.all(journal());
        var endless = new byte[9 << 20];
        Arrays.fill(endless, (byte) 'x');
        export.files.put("events.jsonl", endless);
        assertThat(of(export).findings()).extracting(Finding::code).contains(FILE_CHANGED, EVENT_MISSING);
    }
}
