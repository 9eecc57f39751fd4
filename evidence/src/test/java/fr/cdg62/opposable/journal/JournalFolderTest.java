package fr.cdg62.opposable.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFolderTest {

    @TempDir
    private Path folder;

    @Test
    void notes_are_numbered_without_a_gap_and_never_written_over() {
        var checkpoints = new JournalFolder(folder).checkpoints();
        var first = Note.parse(Page.note(0));
        var second = Note.parse(Page.note(1));
        assertThat(checkpoints.all()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> checkpoints.add(second));
        checkpoints.add(first);
        assertThatIllegalStateException().isThrownBy(() -> checkpoints.add(first));
        checkpoints.add(second);
        assertThat(checkpoints.all()).containsExactly(first, second);
        assertThat(checkpoints.count()).isEqualTo(2);
        assertThat(folder.resolve("checkpoints/00000002.note")).hasBinaryContent(Page.note(1));
        assertThat(checkpoints.read(3)).isEmpty();
    }

    @Test
    void a_note_in_the_place_of_another_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("checkpoints"));
        Files.write(folder.resolve("checkpoints/00000001.note"), Page.note(1));
        assertThatThrownBy(() -> new JournalFolder(folder).checkpoints().all()).isInstanceOf(NoteMalformed.class);
    }

    @Test
    void what_a_stop_left_unfinished_is_neither_a_note_nor_in_the_way() throws IOException {
        Files.createDirectories(folder.resolve("checkpoints"));
        Files.write(folder.resolve("checkpoints/00000001.note.part"), new byte[] {1});
        var checkpoints = new JournalFolder(folder).checkpoints();
        assertThat(checkpoints.all()).isEmpty();
        checkpoints.add(Note.parse(Page.note(0)));
        assertThat(checkpoints.count()).isEqualTo(1);
        assertThat(folder.resolve("checkpoints/00000001.note.part")).doesNotExist();
    }

    @Test
    void a_time_stamp_stands_beside_its_note_once() {
        var checkpoints = new JournalFolder(folder).checkpoints();
        assertThatIllegalStateException().isThrownBy(() -> checkpoints.addStamp(1, new byte[1]));
        checkpoints.add(Note.parse(Page.note(0)));
        checkpoints.addStamp(1, new byte[] {7});
        assertThat(checkpoints.stamp(1)).contains(new byte[] {7});
        assertThatIllegalStateException().isThrownBy(() -> checkpoints.addStamp(1, new byte[1]));
    }

    @Test
    void keys_and_refusal_are_found_again() {
        var journal = new JournalFolder(folder);
        assertThat(journal.keys()).isEmpty();
        assertThat(journal.refused()).isEmpty();
        var keys = List.of(Page.key(0).publicKey(), Page.key(1).publicKey());
        journal.keys(keys);
        journal.keys(keys);
        assertThat(journal.keys()).isEqualTo(keys);
        journal.refuse("refus\u00e9");
        assertThat(new JournalFolder(folder).refused()).contains("refus\u00e9\n");
        journal.accept();
        assertThat(journal.refused()).isEmpty();
    }
}
