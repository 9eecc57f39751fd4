package fr.cdg62.opposable.verifier;

import static fr.cdg62.opposable.verifier.Code.CHAIN_BROKEN;
import static fr.cdg62.opposable.verifier.Code.KEY_HANDOVER_MISSING;
import static fr.cdg62.opposable.verifier.Code.KEY_UNEXPECTED;
import static fr.cdg62.opposable.verifier.Code.NOTE_MALFORMED;
import static fr.cdg62.opposable.verifier.Code.NOTE_MISSING;
import static fr.cdg62.opposable.verifier.Code.ROOT_DIFFERS;
import static fr.cdg62.opposable.verifier.Code.SIGNATURE_INVALID;
import static fr.cdg62.opposable.verifier.Code.STREAMS_DIFFER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.Verdict.Answer;
import fr.cdg62.opposable.verifier.made.MadeExport;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import fr.cdg62.opposable.verifier.made.MadeKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest extends VerdictSpecification {

    private final MadeJournal journal = journal();

    private Verdict written() {
        return verify(MadeExport.all(journal).write(folder));
    }

    /** The last note again, its text changed, and signed all the same. */
    private Verdict signed(String from, String to) {
        var last = journal.notes.remove(2);
        var text = last.file().substring(0, last.file().indexOf("\n\n") + 1);
        assertThat(text).contains(from);
        journal.notes.add(
                journal.sealed(text.replace(from, to), last.size(), "2026-02-01T10:00:00.000Z", MadeKey.FIRST));
        return written();
    }

    @Test
    void a_note_that_names_another_than_the_one_it_must_is_a_broken_chain() {
        var second = journal.notes.get(1).hash();
        var first = journal.notes.get(0).hash();
        altered(signed("previous " + second, "previous " + first), CHAIN_BROKEN);
    }

    @Test
    void each_link_to_an_earlier_day_month_and_year_is_compared() {
        var first = journal.notes.get(0).hash();
        for (var line : List.of("day ", "month ")) {
            var again = new ChainTest();
            again.folder = folder.resolve(line.strip());
            altered(again.signed(line + first, line + "0".repeat(64)), CHAIN_BROKEN);
            var without = new ChainTest();
            without.folder = folder.resolve("no" + line.strip());
            altered(without.signed(line + first + "\n", ""), CHAIN_BROKEN);
        }
        folder = folder.resolve("year");
        altered(signed("month " + first + "\n", "month " + first + "\nyear " + first + "\n"), CHAIN_BROKEN);
    }

    @Test
    void the_year_is_that_of_paris() {
        var years = MadeJournal.begun().fill(3, 2);
        years.seal("2025-12-31T22:59:59.999Z");
        years.seal("2025-12-31T23:00:00.000Z");
        years.fill(1, 1).seal("2026-07-01T00:00:00.000Z");
        assertThat(years.notes.get(1).file())
                .contains("\nyear " + years.notes.get(0).hash());
        proved(verify(MadeExport.all(years).write(folder)));
    }

    @Test
    void a_time_that_goes_back_is_a_broken_chain() {
        assertThat(signed("2026-02-01T10:00", "2026-01-31T23:29").findings())
                .extracting(Finding::code)
                .containsOnly(CHAIN_BROKEN);
    }

    @Test
    void another_number_than_the_file_s_is_a_broken_chain() {
        altered(signed("number 3", "number 4"), CHAIN_BROKEN, NOTE_MISSING);
    }

    @Test
    void another_origin_is_a_broken_chain_and_another_key() {
        var verdict = signed("opposable/cdg-62/5", "opposable/cdg-62/6");
        assertThat(verdict.findings()).extracting(Finding::code).contains(CHAIN_BROKEN, KEY_UNEXPECTED);
    }

    @Test
    void a_size_that_shrinks_is_a_broken_chain() {
        assertThat(signed("\n81\n", "\n50\n").findings())
                .extracting(Finding::code)
                .contains(CHAIN_BROKEN, ROOT_DIFFERS);
    }

    @Test
    void the_same_size_with_another_root_is_a_broken_chain() {
        journal.seal("2026-02-01T11:00:00.000Z");
        proved(written());
        var last = journal.notes.remove(3);
        var text = last.file().substring(0, last.file().indexOf("\n\n") + 1);
        var root = text.split("\n")[2];
        journal.notes.add(journal.sealed(
                text.replace(root, "A".repeat(43) + "="), 81, "2026-02-01T11:00:00.000Z", MadeKey.FIRST));
        altered(written(), CHAIN_BROKEN, ROOT_DIFFERS);
    }

    @Test
    void a_root_of_streams_that_is_not_theirs_differs() {
        var streams = journal.notes.get(2).file().split("\n")[5];
        altered(signed(streams, "streams 13 " + "A".repeat(43) + "="), STREAMS_DIFFER);
    }

    @Test
    void a_note_changed_after_it_was_signed_has_no_signature() {
        var last = journal.notes.remove(2);
        journal.notes.add(
                new MadeJournal.Sealed(last.file().replace("10:00:00.000Z", "10:00:00.001Z"), 81, last.time()));
        altered(written(), SIGNATURE_INVALID);
    }

    @Test
    void a_note_that_is_none_is_malformed() {
        var last = journal.notes.remove(2);
        journal.notes.add(new MadeJournal.Sealed(last.file().replace("number 3", "number three"), 81, last.time()));
        altered(written(), NOTE_MALFORMED, NOTE_MISSING);
    }

    @Test
    void a_note_signed_by_a_key_that_was_not_introduced_is_not_of_this_journal() {
        journal.fill(1, 1).seal("2026-02-02T10:00:00.000Z", MadeKey.SECOND);
        altered(written(), KEY_UNEXPECTED);
    }

    @Test
    void a_key_the_reader_has_that_is_none_of_the_journal_s_is_unexpected() {
        var folder = MadeExport.all(journal).write(this.folder);
        altered(
                Verifier.verify(new Request(folder, List.of(key(MadeKey.SECOND)), List.of(), List.of())),
                KEY_UNEXPECTED);
    }

    @Test
    void an_event_that_introduces_no_key_is_unexpected() {
        journal.add(MadeJournal.JOURNAL, "journal.key-introduced", null, "{\"key\":1}");
        journal.seal("2026-02-02T10:00:00.000Z");
        altered(written(), KEY_UNEXPECTED);
    }

    @Test
    void trust_goes_from_a_key_to_the_next_through_a_handover() {
        journal.introduce(MadeKey.SECOND, "PLANNED", MadeKey.FIRST.text(), MadeKey.FIRST.handover(MadeKey.SECOND));
        journal.seal("2026-02-02T10:00:00.000Z");
        proved(written());
        journal.seal("2026-02-02T11:00:00.000Z", MadeKey.FIRST);
        altered(written(), KEY_UNEXPECTED);
    }

    @Test
    void trust_stops_where_there_is_no_handover_until_the_reader_brings_the_key() {
        for (var handover : new String[] {null, MadeKey.SECOND.handover(MadeKey.SECOND), "AAAA"}) {
            var lost = journal();
            lost.introduce(MadeKey.SECOND, "LOST", MadeKey.FIRST.text(), handover);
            lost.seal("2026-02-02T10:00:00.000Z");
            var export = MadeExport.all(lost).write(folder);
            doubtful(verify(export), KEY_HANDOVER_MISSING);
            doubtful(verifyAlone(export), KEY_HANDOVER_MISSING);
            proved(Verifier.verify(new Request(export, List.of(key(MadeKey.SECOND)), List.of(), List.of())));
        }
    }

    @Test
    void a_handover_counts_only_when_the_key_was_replaced_as_planned() {
        for (var reason : List.of("COMPROMISED", "LOST", "FIRST")) {
            var stolen = journal();
            stolen.introduce(MadeKey.SECOND, reason, MadeKey.FIRST.text(), MadeKey.FIRST.handover(MadeKey.SECOND));
            stolen.seal("2026-02-02T10:00:00.000Z");
            doubtful(verify(MadeExport.all(stolen).write(folder)), KEY_HANDOVER_MISSING);
        }
        journal.introduce(MadeKey.SECOND, "TIRED", MadeKey.FIRST.text(), MadeKey.FIRST.handover(MadeKey.SECOND));
        journal.seal("2026-02-02T10:00:00.000Z");
        altered(written(), KEY_UNEXPECTED);
    }

    @Test
    void a_journal_whose_notes_are_all_gone_is_in_doubt() {
        var export = MadeExport.all(journal);
        export.files.keySet().removeIf(file -> file.startsWith("checkpoints/"));
        assertThat(verify(export.write(folder)).answer()).isEqualTo(Answer.DOUBTFUL);
    }

    @Test
    void a_file_that_only_looks_like_a_note_is_malformed() {
        var export = MadeExport.all(journal);
        export.files.put("checkpoints/1.note", "x".getBytes(StandardCharsets.UTF_8));
        altered(verify(export.write(folder)), NOTE_MALFORMED);
    }
}
