package fr.cdg62.opposable.application.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.start.Options;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterLoaderTest {

    private static final RegisterEdition DAMAGED =
            new RegisterEdition("damaged", "/register/damaged.csv", "essai", LocalDate.of(2024, 1, 1));

    @TempDir
    Path data;

    private static RegisterLoader loader(Rooms rooms) {
        return new RegisterLoader(
                rooms.commands(),
                rooms.edge(),
                stream -> rooms.engine().lastSequenceNumberFor(stream).isPresent(),
                line -> {});
    }

    @Test
    void all_906_bodies_are_entered_once_whatever_is_run_again() {
        try (var rooms = Rooms.open(Options.parse("--data=" + data))) {
            var first = loader(rooms).load();
            long head = rooms.engine().headPosition();
            var second = loader(rooms).load();
            var blind = new RegisterLoader(rooms.commands(), rooms.edge(), stream -> false, line -> {}).load();

            assertThat(first).isEqualTo(new RegisterLoad(906, 0, List.of()));
            assertThat(second).isEqualTo(new RegisterLoad(0, 906, List.of()));
            assertThat(blind.refused()).isEmpty();
            assertThat(rooms.engine().headPosition()).isEqualTo(head);
        }
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_code_and_hinders_no_other() {
        try (var rooms = Rooms.open(Options.parse("--data=" + data, "--clock=2024-09-02"))) {
            var load = loader(rooms).load(DAMAGED);

            assertThat(load.entered()).isEqualTo(2);
            assertThat(new ArrayList<>(load.refused()))
                    .containsExactlyInAnyOrder(
                            "ligne 3 : BAD_SIREN",
                            "ligne 4 : NumberFormatException",
                            "ligne 5 : IllegalArgumentException");
        }
    }

    @Test
    void an_edition_newer_than_a_simulated_day_is_entered_on_that_day() {
        try (var rooms = Rooms.open(Options.parse("--data=" + data, "--clock=2024-09-02"))) {
            loader(rooms).load();

            var registered = (CollectivityRegistered) rooms.events()
                    .readEvents("collectivity-cdg-62-216209072")
                    .next()
                    .getPayload();
            assertThat(registered.registeredOn()).isEqualTo("2024-09-02");
        }
    }

    @Test
    void a_start_enters_them_before_it_says_it_is_ready() {
        var application = Application.shared();

        assertThat(application.running().rooms().engine().lastSequenceNumberFor("collectivity-cdg-62-216209072"))
                .isPresent();
        assertThat(application.anonymous().get("/actuator/health").text("status"))
                .isEqualTo("UP");
        assertThat(application.console())
                .contains("906 collectivités inscrites")
                .contains("887 communes rattachées");
    }
}
