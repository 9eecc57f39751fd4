package fr.cdg62.opposable.verifier.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.page.VerifyingPage.Elsewhere;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes that do not follow each other, though the centre itself signed them. */
class ChainVerifiedTest {

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
    void a_note_has_its_number_and_names_those_before() throws IOException {
        assertThat(resigned(text -> text.replace("number 4", "number 5")))
                .isEqualTo("ALTERED CHAIN_BROKEN NOTE_MISSING");
        assertThat(resigned(text -> text.replaceFirst("previous .*\n", ""))).isEqualTo("ALTERED CHAIN_BROKEN");
        assertThat(resigned(text -> text.replaceFirst("previous ....", "previous 0000")))
                .isEqualTo("ALTERED CHAIN_BROKEN");
        for (var period : new String[] {"day", "month", "year"}) {
            assertThat(resigned(text -> text.replaceFirst(period + " .*\n", "")))
                    .isEqualTo("ALTERED CHAIN_BROKEN");
        }
    }

    @Test
    void neither_time_nor_size_goes_back() throws IOException {
        var earlier = "time 2026-01-31T23:29:59.999Z";
        assertThat(resigned(text -> text.replace("time 2026-02-02T08:00:00.000Z", earlier)
                        .replaceFirst("day .*", "day " + journal.notes.get(1).hash())))
                .isEqualTo("ALTERED CHAIN_BROKEN");
        assertThat(resigned(text -> text.replace("\n9\n", "\n5\n")))
                .isEqualTo(
                        "ALTERED CHAIN_BROKEN FILE_CHANGED KEY_UNEXPECTED ROOT_DIFFERS STREAMS_DIFFER STREAM_MISSING");
    }

    @Test
    void the_same_size_gives_the_same_root() throws IOException {
        var root = Base64.getEncoder().encodeToString(SampleTree.root(journal.leaves(9)));
        var other = Base64.getEncoder().encodeToString(SampleTree.root(journal.leaves(8)));
        assertThat(resigned(text -> text.replace(root, other))).isEqualTo("ALTERED CHAIN_BROKEN ROOT_DIFFERS");
    }

    @Test
    void the_journal_is_the_same_from_note_to_note() throws IOException {
        var origin = "opposable/cdg-62/another";
        var text = journal.notes.getLast().text().replace(SampleJournal.ORIGIN, origin);
        assertThat(verdict(SampleNote.signed(text, SampleKey.of(origin, 2))))
                .isEqualTo("ALTERED CHAIN_BROKEN FILE_CHANGED KEY_UNEXPECTED");
    }

    /** The last note with another text, signed by the key of the centre itself. */
    private String resigned(UnaryOperator<String> change) throws IOException {
        var text = journal.notes.getLast().text();
        assertThat(change.apply(text)).isNotEqualTo(text);
        return verdict(SampleNote.signed(change.apply(text), SampleJournal.SECOND));
    }

    private String verdict(String lastNote) throws IOException {
        var export = SampleExport.all(journal);
        export.files.put(journal.notes.getLast().path(), lastNote.getBytes(StandardCharsets.UTF_8));
        return page.verdict(export.listed().folder(folder), Elsewhere.THE_FIRST_KEY);
    }
}
