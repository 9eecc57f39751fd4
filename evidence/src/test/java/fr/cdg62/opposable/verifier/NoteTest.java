package fr.cdg62.opposable.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.verifier.made.MadeKey;
import fr.cdg62.opposable.verifier.note.JournalKey;
import fr.cdg62.opposable.verifier.note.Note;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteTest {

    private static Note read(String text) throws Malformed {
        return Note.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String vector(int i) {
        return Document.blocks("note-vector").get(i);
    }

    @Test
    void the_notes_of_the_document_are_read_and_their_signatures_hold() throws Exception {
        var key = JournalKey.parse(MadeKey.FIRST.text());
        var hashes = Document.blocks("note-hashes").get(0).lines().toList();
        for (int i = 0; i < 2; i++) {
            var note = read(vector(i));
            assertThat(note.number()).isEqualTo(i + 1);
            assertThat(note.hash()).isEqualTo(hashes.get(i));
            assertThat(note.signature().keyId()).isEqualTo(key.id());
            assertThat(key.signed(note.signature().text(), note.signature().bytes()))
                    .isTrue();
            assertThat(JournalKey.parse(MadeKey.SECOND.text())
                            .signed(note.signature().text(), note.signature().bytes()))
                    .isFalse();
        }
        assertThat(read(vector(1)).links())
                .isEqualTo(new Note.Links(hashes.get(0), hashes.get(0), hashes.get(0), null));
    }

    @Test
    void the_second_key_of_the_document_was_handed_over_by_the_first() throws Exception {
        var first = JournalKey.parse(MadeKey.FIRST.text());
        var second = JournalKey.parse(MadeKey.SECOND.text());
        var handover = Document.lines("key-vectors").get(2)[1];
        assertThat(first.handedOver(second, handover)).isTrue();
        assertThat(second.handedOver(first, handover)).isFalse();
        assertThat(MadeKey.FIRST.handover(MadeKey.SECOND)).isEqualTo(handover);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number 1|number 01",
                "number 1|number 0",
                "number 1|number -1",
                "number 1|Number 1",
                "time 2026-01-31T22:30:00.000Z|time 2026-01-31T22:30:00Z",
                "time 2026-01-31T22:30:00.000Z|time 2026-02-31T22:30:00.000Z",
                "streams 4 |streams ",
                "2MqGOXnLRywaqFVFhkBL4QxqI7i7zMAlEP3Odpc0hMI=|2MqGOXnLRywaqFVFhkBL4QxqI7i7zMAlEP3Odpc0hMJ=",
                "cl1SMNto9VdHDcNfHYhlgTrNfrsHrRUndBQd7LrnEyc=|cl1SMNto9VdHDcNfHYhlgTrNfrsHrRUndBQd7LrnEyc",
                "opposable/cdg-62/|opposable/cdg 62/",
                "hMI=|hMI=~previous d62a",
                "hMI=|hMI=~clock REAL",
                "hMI=|hMI=~clock SIMULATED~clock SIMULATED",
                "hMI=|hMI=~other line",
                "\u2014 opposable|- opposable",
            })
    void a_text_that_is_not_exactly_of_the_form_is_no_note(String from, String to) {
        var text = vector(0).replace(from, to.replace('~', '\n'));
        assertThat(text).isNotEqualTo(vector(0));
        assertThatThrownBy(() -> read(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_note_of_no_event_or_without_its_end_is_refused() {
        for (var text : List.of(
                vector(0).replace("\n3\n", "\n0\n"),
                vector(0).strip(),
                vector(0) + "\n",
                vector(0) + vector(0).substring(vector(0).indexOf("\u2014")),
                "",
                "\n\n",
                "x".repeat(20_000))) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_key_whose_id_is_not_its_own_is_refused() {
        var text = MadeKey.FIRST.text();
        for (var other : List.of(
                text.replace("+7e430cb6+", "+7e430cb7+"),
                text.substring(1),
                text.replace("AQOh", "AgOh"),
                text + "=",
                "")) {
            assertThatThrownBy(() -> JournalKey.parse(other)).isInstanceOf(Malformed.class);
        }
    }
}
