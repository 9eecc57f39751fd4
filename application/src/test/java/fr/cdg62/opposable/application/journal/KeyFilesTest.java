package fr.cdg62.opposable.application.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    private static final String ORIGIN = "opposable/cdg-62/test";

    @TempDir
    Path data;

    private KeyFiles files() {
        return new KeyFiles(data, ORIGIN);
    }

    @Test
    void the_first_key_is_in_a_file_nobody_else_may_read() throws IOException {
        assertThat(files().signing()).isEmpty();
        var first = files().drawFirst();
        var file = data.resolve("keys/journal.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(files().signing(first.publicKey()).orElseThrow().publicKey()).isEqualTo(first.publicKey());
    }

    @Test
    void the_key_before_is_kept_until_the_next_has_signed() {
        var first = files().drawFirst().publicKey();
        var next = files().drawNext().publicKey();
        assertThat(files().signing(first)).isPresent();
        files().promote(next);
        assertThat(files().signing().orElseThrow().publicKey()).isEqualTo(next);
        assertThat(files().signing(first)).isPresent();
        files().hasSigned(List.of(first, next));
        assertThat(files().signing(first)).isEmpty();
        assertThat(files().signing(next)).isPresent();
    }

    @Test
    void a_key_that_is_drawn_and_not_yet_public_survives_a_note_of_the_one_before() {
        var first = files().drawFirst().publicKey();
        var next = files().drawNext().publicKey();
        files().hasSigned(List.of(first));
        assertThat(files().signing(next)).isPresent();
        assertThat(files().signing(first)).isPresent();
    }

    @Test
    void a_stop_between_the_two_moves_is_put_in_order() throws IOException {
        var first = files().drawFirst().publicKey();
        var next = files().drawNext().publicKey();
        Files.move(data.resolve("keys/journal.key"), data.resolve("keys/journal-" + first.id() + ".key"));
        assertThat(files().signing(next)).isPresent();
        files().promote(next);
        assertThat(files().signing().orElseThrow().publicKey()).isEqualTo(next);
        assertThat(files().signing(first)).isPresent();
    }

    @Test
    void a_file_that_holds_no_key_stops_nothing_and_is_kept() throws IOException {
        var file = data.resolve("keys/journal.key");
        files();
        Files.writeString(file, "nothing");
        assertThat(files().signing()).isEmpty();
        var next = files().drawNext().publicKey();
        files().promote(next);
        assertThat(files().signing().orElseThrow().publicKey()).isEqualTo(next);
        assertThat(data.resolve("keys/journal.key.unreadable")).hasContent("nothing");
    }

    @Test
    void a_key_that_is_on_no_file_signs_nothing() {
        var first = files().drawFirst().publicKey();
        files().promote(new KeyFiles(data.resolve("elsewhere"), ORIGIN)
                .drawFirst()
                .publicKey());
        assertThat(files().signing().orElseThrow().publicKey()).isEqualTo(first);
    }
}
