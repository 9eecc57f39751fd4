package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.application.vault.SqlitePersonVault;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final PersonId MAYOR = new PersonId("person-cdg-62-maire-imaginaire");
    private static final PersonId DEPUTY = new PersonId("person-cdg-62-adjoint-imaginaire");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-04T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    private SqlitePersonVault vault;

    @BeforeEach
    void open() {
        vault = SqlitePersonVault.open(data, CLOCK);
    }

    @Test
    void the_same_text_of_the_same_person_seals_the_same_and_opens_after_a_restart() {
        var sealed = vault.seal(MAYOR, "Maire Imaginaire");
        vault.close();
        open();

        assertThat(vault.seal(MAYOR, "Maire Imaginaire")).isEqualTo(sealed);
        assertThat(vault.open(sealed)).hasValue("Maire Imaginaire");
    }

    @Test
    void another_text_or_another_person_seals_otherwise() {
        var sealed = vault.seal(MAYOR, "Imaginaire").ciphertext();

        assertThat(vault.seal(MAYOR, "Imaginair").ciphertext()).isNotEqualTo(sealed);
        assertThat(vault.seal(DEPUTY, "Imaginaire").ciphertext()).isNotEqualTo(sealed);
        assertThat(sealed.substring(0, 16))
                .isNotEqualTo(vault.seal(MAYOR, "Imaginair").ciphertext().substring(0, 16));
    }

    @Test
    void a_text_moved_to_another_person_or_altered_does_not_open() {
        vault.seal(DEPUTY, "x");
        var sealed = vault.seal(MAYOR, "Maire Imaginaire");
        var altered = (sealed.ciphertext().charAt(20) == 'A' ? "B" : "A");
        var other = sealed.ciphertext().substring(0, 20)
                + altered
                + sealed.ciphertext().substring(21);

        assertThatThrownBy(() -> vault.open(new SealedText(DEPUTY, sealed.ciphertext())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(new SealedText(MAYOR, other))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void once_the_key_is_destroyed_nothing_opens_and_nothing_seals_for_ever() {
        var sealed = vault.seal(MAYOR, "Maire Imaginaire");

        vault.destroy(MAYOR);

        assertThat(vault.open(sealed)).isEmpty();
        vault.close();
        open();
        assertThat(vault.open(sealed)).isEmpty();
        assertThatThrownBy(() -> vault.seal(MAYOR, "Maire Imaginaire"))
                .isInstanceOf(CommandRefused.class)
                .hasMessage("PERSON_KEY_DESTROYED");
    }

    @Test
    void once_destroyed_no_byte_of_the_key_is_left_in_any_file_of_the_vault() throws Exception {
        var others = 200;
        for (int i = 0; i < others; i++) {
            vault.seal(new PersonId("person-cdg-62-autre-" + i), "Personne Imaginaire");
        }
        vault.seal(MAYOR, "Maire Imaginaire");
        var key = DataFolder.keyOf(data, MAYOR);
        assertThat(DataFolder.filesHolding(data, List.of(key))).isNotEmpty();

        vault.destroy(MAYOR);

        assertThat(DataFolder.filesHolding(data, List.of(key))).isEmpty();
        assertThat(DataFolder.filesHolding(
                        data, List.of(DataFolder.keyOf(data, new PersonId("person-cdg-62-autre-7")))))
                .isNotEmpty();
    }

    @Test
    void the_list_of_destroyed_keys_put_back_beside_an_older_vault_destroys_the_key_again() throws Exception {
        var sealed = vault.seal(MAYOR, "Maire Imaginaire");
        var key = DataFolder.keyOf(data, MAYOR);
        vault.close();
        var older = Files.readAllBytes(data.resolve("vault/vault.db"));
        open();
        vault.destroy(MAYOR);
        vault.close();

        Files.write(data.resolve("vault/vault.db"), older);
        open();

        assertThat(vault.open(sealed)).isEmpty();
        assertThat(DataFolder.filesHolding(data, List.of(key))).isEmpty();
    }

    @Test
    void a_line_cut_short_destroys_nobody_else() throws Exception {
        var other = new PersonId("person-cdg-62-maire");
        var sealed = vault.seal(other, "Autre Imaginaire");
        vault.close();
        Files.writeString(data.resolve("vault/destroyed-keys.txt"), "\nperson-cdg-62-maire");
        open();

        assertThat(vault.open(sealed)).hasValue("Autre Imaginaire");
        vault.destroy(MAYOR);
        vault.close();
        open();
        assertThat(vault.open(sealed)).hasValue("Autre Imaginaire");
        assertThatThrownBy(() -> vault.seal(MAYOR, "Maire Imaginaire")).hasMessage("PERSON_KEY_DESTROYED");
    }
}
