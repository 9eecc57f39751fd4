package fr.cdg62.opposable.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final Hash STREAMS =
            Hash.ofHex(Page.lines("tree-vectors", "streams").getFirst());

    @Test
    void the_notes_of_the_document_are_written_again_to_the_byte() {
        var first = Note.signed(
                checkpoint(3, 1, "2026-01-31T22:30:00Z", new Checkpoint.Links(null, null, null, null)), Page.key(0));
        assertThat(first.file()).isEqualTo(Page.note(0));
        var before = first.hash();
        var second = Note.signed(
                checkpoint(7, 2, "2026-01-31T23:30:00Z", new Checkpoint.Links(before, before, before, null)),
                Page.key(0));
        assertThat(second.file()).isEqualTo(Page.note(1));
        assertThat(List.of(first.hash().hex(), second.hash().hex()))
                .isEqualTo(Page.blocks("note-hashes").getFirst().lines().toList());
    }

    @Test
    void the_notes_of_the_document_are_read_and_signed_by_their_key_alone() {
        for (int which = 0; which < 2; which++) {
            var note = Note.parse(Page.note(which));
            assertThat(note.signedBy(Page.key(0).publicKey())).isTrue();
            assertThat(note.signedBy(Page.key(1).publicKey())).isFalse();
            assertThat(note.keyId()).isEqualTo("7e430cb6");
        }
    }

    @Test
    void a_note_of_a_simulated_clock_says_so() {
        var checkpoint = new Checkpoint(
                Page.ORIGIN,
                0,
                new MerkleTree().root(),
                1,
                Instant.parse("2026-01-31T22:30:00.007Z"),
                0,
                new MerkleTree().root(),
                new Checkpoint.Links(null, null, null, null),
                true);
        var note = Note.signed(checkpoint, Page.key(1));
        assertThat(new String(note.file(), StandardCharsets.UTF_8))
                .contains("FU=\n", "22:30:00.007Z\n", "\nclock SIMULATED\n\n");
        assertThat(Note.parse(note.file())).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number 1\n>number 01\n",
                "\n3\n>\n+3\n",
                "\n3\n>\n-3\n",
                "number 1\n>number 0\n",
                "number 1\n>",
                "22:30:00.000Z>22:30:00Z",
                "22:30:00.000Z>22:30:00.000+00:00",
                "streams 4>streams  4",
                "rnEyc=>rnEyc",
                "\n\n>\n",
                "\n\n>\nclock SIMULATED\nclock SIMULATED\n\n",
                "\n\n>\nanother line\n\n",
                "streams>Streams",
                "number 1\n>number 1\r\n",
                "1hAc=\n>1hAc=",
                "1hAc=\n>1hAc=\n\u2014 other line\n",
                "\u2014 opposable>\u2014 other",
                "\n\n>\nday d62acd44540b4132cf10cf4779674b850391f6fc84d7a80d1fb1c09af258fbf9\nprevious d62acd44540b4132cf10cf4779674b850391f6fc84d7a80d1fb1c09af258fbf9\n\n",
                "\n\n>\nprevious D62ACD44540B4132CF10CF4779674B850391F6FC84D7A80D1FB1C09AF258FBF9\n\n"
            })
    void whatever_is_written_otherwise_is_no_note(String change) {
        var text = new String(Page.note(0), StandardCharsets.UTF_8);
        var beforeAndAfter = change.split(">", 2);
        var changed = text.replace(beforeAndAfter[0], beforeAndAfter[1]);
        assertThat(changed).isNotEqualTo(text);
        assertThatThrownBy(() -> Note.parse(changed.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NoteMalformed.class);
    }

    @Test
    void bytes_that_are_no_text_are_no_note() {
        assertThatThrownBy(() -> Note.parse(new byte[] {(byte) 0xff, '\n'})).isInstanceOf(NoteMalformed.class);
        assertThatThrownBy(() -> Note.parse(new byte[0])).isInstanceOf(NoteMalformed.class);
    }

    @Test
    void one_changed_digit_is_not_what_was_signed() {
        var text = new String(Page.note(0), StandardCharsets.UTF_8).replace("\n3\n", "\n4\n");
        assertThat(Note.parse(text.getBytes(StandardCharsets.UTF_8))
                        .signedBy(Page.key(0).publicKey()))
                .isFalse();
    }

    @Test
    void a_key_signs_for_its_own_journal_only() {
        var other = JournalKey.drawn("opposable/cdg-59/another");
        var checkpoint = checkpoint(3, 1, "2026-01-31T22:30:00Z", new Checkpoint.Links(null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Note.signed(checkpoint, other));
    }

    private static Checkpoint checkpoint(long size, long number, String time, Checkpoint.Links links) {
        var root = Page.lines("tree-vectors", "root").get((int) size).split(" ")[1];
        return new Checkpoint(
                Page.ORIGIN, size, Hash.ofHex(root), number, Instant.parse(time), 4, STREAMS, links, false);
    }
}
