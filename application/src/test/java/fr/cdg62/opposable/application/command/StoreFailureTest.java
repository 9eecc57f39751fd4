package fr.cdg62.opposable.application.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.application.start.Options;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.api.RecordPerson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFailureTest {

    @TempDir
    Path data;

    @Test
    void a_store_that_fails_is_said_and_is_no_refusal() {
        try (var rooms = Rooms.open(Options.parse("--data=" + data))) {
            var person = new PersonId("person-cdg-62-imaginaire");
            var command = new RecordPerson(
                    person,
                    rooms.edge().centre(),
                    rooms.vault().seal(person, "Imaginaire"),
                    LocalDate.parse("2024-11-04"));
            rooms.engine().close();

            assertThatThrownBy(() -> rooms.commands().send(command, rooms.edge().bySystem("DEMO", "x")))
                    .isInstanceOfSatisfying(
                            CommandNotStored.class,
                            failure -> assertThat(failure.full()).isFalse());
        }
    }

    @Test
    void a_full_disk_is_507_and_a_failed_store_503_with_what_to_do() {
        var full = ProblemAnswers.of(new CommandNotStored(true, new IllegalStateException()), Locale.FRENCH);
        var failed = ProblemAnswers.of(new CommandNotStored(false, new IllegalStateException()), Locale.ENGLISH);

        assertThat(full.status()).isEqualTo(507);
        assertThat(full.members()).containsEntry("code", "STORE_FULL").containsEntry("title", "Disque plein");
        assertThat(failed.status()).isEqualTo(503);
        assertThat(failed.members()).containsEntry("code", "STORE_UNAVAILABLE");
    }

    @Test
    void what_was_not_foreseen_gives_a_number_and_nothing_of_itself() {
        var problem = ProblemAnswers.of(new IllegalStateException("Personne Imaginaire"), Locale.FRENCH);

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.members().toString()).doesNotContain("Imaginaire", "IllegalState");
    }
}
