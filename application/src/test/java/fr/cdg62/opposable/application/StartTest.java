package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.application.journal.JournalOptions;
import fr.cdg62.opposable.application.journal.MailServer;
import fr.cdg62.opposable.application.start.Options;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.application.start.RunningInstallation;
import fr.cdg62.opposable.application.start.StartRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {

    @TempDir
    Path data;

    private Rooms opened(String... more) {
        var options = new String[more.length + 1];
        options[0] = "--data=" + data;
        System.arraycopy(more, 0, options, 1, more.length);
        return Rooms.open(Options.parse(options));
    }

    @Test
    void without_options_it_listens_on_this_machine_only() {
        var options = Options.parse();

        assertThat(options.address()).isEqualTo("127.0.0.1");
        assertThat(options.port()).isEqualTo(8062);
        assertThat(options.simulated()).isFalse();
    }

    @Test
    void a_simulated_clock_starts_on_a_day_in_Paris_or_at_an_instant() {
        assertThat(Options.parse("--clock=2024-09-02").clock()).isEqualTo(Instant.parse("2024-09-01T22:00:00Z"));
        assertThat(Options.parse("--clock=2024-12-01T08:00:00Z").clock())
                .isEqualTo(Instant.parse("2024-12-01T08:00:00Z"));
        assertThat(Options.parse("--demo").clock()).isEqualTo(Instant.parse("2018-09-02T22:00:00Z"));
    }

    @Test
    void witnesses_are_named_one_by_one_and_none_is_there_unless_named() {
        assertThat(Options.parse().journal())
                .isEqualTo(new JournalOptions(15, List.of(), List.of(), List.of(), null, null));
        var journal = Options.parse(
                        "--seal-minutes=5",
                        "--witness-folder=/mnt/un",
                        "--witness-folder=/mnt/deux",
                        "--witness-url=https://temoin.invalid/notes",
                        "--witness-mail=avocat@exemple.invalid",
                        "--smtp=relais.invalid:2525",
                        "--smtp-from=journal@exemple.invalid",
                        "--stamp-authority=http://horodatage.invalid/")
                .journal();
        assertThat(journal)
                .isEqualTo(new JournalOptions(
                        5,
                        List.of(Path.of("/mnt/un"), Path.of("/mnt/deux")),
                        List.of(URI.create("https://temoin.invalid/notes")),
                        List.of("avocat@exemple.invalid"),
                        new MailServer("relais.invalid", 2525, "journal@exemple.invalid"),
                        URI.create("http://horodatage.invalid/")));
    }

    @ParameterizedTest
    @CsvSource({
        "--nope, Option inconnue",
        "nope, Option inconnue",
        "--port=abc, Nombre attendu",
        "--port=70000, Nombre hors bornes",
        "--clock=hier, Instant attendu",
        "--seal-minutes=0, Nombre hors bornes",
        "--witness-url=ftp://temoin.invalid/, Adresse attendue",
        "--witness-url=https://nom:secret@temoin.invalid/, Adresse attendue",
        "--stamp-authority=rien du tout, Adresse impossible",
        "--witness-mail=avocat@exemple.invalid, Un témoin par courriel demande",
        "--witness-mail=avocat, Adresse de courriel attendue"
    })
    void an_option_that_cannot_be_is_refused_in_one_line(String option, String line) {
        assertThatThrownBy(() -> Options.parse(option))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(line)
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("\n");
    }

    @Test
    void a_simulated_store_refuses_to_run_without_its_clock_and_says_so_in_its_first_event() {
        try (var rooms = opened("--clock=2024-09-02")) {
            assertThat(rooms.events()
                            .readEvents("installation-cdg-62")
                            .next()
                            .getPayload()
                            .toString())
                    .contains("SIMULATED");
        }

        assertThatThrownBy(this::opened).isInstanceOf(StartRefused.class).hasMessageContaining("SIMULÉ");
    }

    @Test
    void a_real_store_refuses_a_simulated_clock() {
        opened().close();

        assertThatThrownBy(() -> opened("--clock=2024-09-02"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("réel");
        assertThatThrownBy(() -> opened("--demo")).isInstanceOf(StartRefused.class);
    }

    @Test
    void a_folder_already_open_is_refused_with_who_holds_it() {
        try (var rooms = opened()) {
            assertThat(rooms.options().data()).isEqualTo(data);
            assertThatThrownBy(this::opened)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("déjà ouvert par le processus "
                            + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_damaged_store_is_refused_and_left_as_it_is() throws IOException {
        opened().close();
        Path events;
        try (var files = Files.walk(data)) {
            events = files.filter(file -> file.toString().contains("events") && Files.isRegularFile(file))
                    .filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
        var broken = "not a database, by far".repeat(400).getBytes(StandardCharsets.UTF_8);
        Files.write(events, broken);

        assertThatThrownBy(this::opened).isInstanceOf(StartRefused.class).hasMessageContaining("endommagé");
        assertThat(events).hasBinaryContent(broken);
    }

    @Test
    void a_port_already_taken_is_refused() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var options = Options.parse("--data=" + data, "--port=" + taken.getLocalPort());

            assertThatThrownBy(() -> RunningInstallation.start(
                            options, new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("déjà pris");
        }
    }
}
