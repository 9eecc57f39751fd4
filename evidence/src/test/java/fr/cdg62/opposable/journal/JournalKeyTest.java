package fr.cdg62.opposable.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalKeyTest {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void the_keys_and_the_handover_of_the_document_are_found_again() {
        assertThat(Page.lines("key-vectors", "key"))
                .containsExactly(
                        Page.key(0).publicKey().text(), Page.key(1).publicKey().text());
        var handover = Page.lines("key-vectors", "handover").getFirst();
        assertThat(KeyHandover.signed(Page.key(0), Page.key(1).publicKey())).isEqualTo(handover);
        assertThat(KeyHandover.holds(Page.key(0).publicKey(), Page.key(1).publicKey(), handover))
                .isTrue();
        assertThat(KeyHandover.holds(Page.key(1).publicKey(), Page.key(0).publicKey(), handover))
                .isFalse();
        assertThat(KeyHandover.holds(Page.key(0).publicKey(), Page.key(1).publicKey(), "not base64"))
                .isFalse();
    }

    @Test
    void a_key_is_found_again_in_its_file_which_nobody_else_may_read() throws IOException {
        var key = JournalKey.drawn(Page.ORIGIN);
        var file = folder.resolve("keys/journal.key");
        key.write(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var read = JournalKey.read(file, Page.ORIGIN);
        assertThat(read.publicKey()).isEqualTo(key.publicKey());
        assertThat(key.publicKey().verifies(CONTENT, read.sign(CONTENT))).isTrue();
        assertThat(key.publicKey().fingerprint()).hasSize(64);
        assertThatIllegalStateException()
                .isThrownBy(() -> JournalKey.drawn(Page.ORIGIN).write(file));
    }

    @Test
    void two_halves_of_different_keys_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalKey.of(Page.key(0).publicKey(), new byte[32]));
    }

    @Test
    void a_file_that_is_no_key_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("journal.key"), "nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> JournalKey.read(file, Page.ORIGIN));
    }

    @Test
    void a_key_written_otherwise_is_refused() {
        var text = Page.key(0).publicKey().text();
        assertThat(PublicKey.parse(text)).isEqualTo(Page.key(0).publicKey());
        for (var other : List.of(
                text.replace("+7e430cb6+", "+7e430cb7+"), text.replace("+AQ", "+Ag"), text + "=", "nothing", "a+b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> PublicKey.parse(other));
        }
    }
}
