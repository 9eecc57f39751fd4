package fr.cdg62.opposable.application.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.start.Options;
import fr.cdg62.opposable.application.start.Rooms;
import fr.cdg62.opposable.collectivity.api.AttachmentRecorded;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentLoaderTest {

    private static final String LIBERCOURT = "collectivity-cdg-62-216209072";

    @TempDir
    Path data;

    private static Set<String> commandsKnown(Rooms rooms, String stream) {
        return rooms.events()
                .readEvents(stream)
                .asStream()
                .map(event -> (String) event.getMetaData().get(MetadataKey.COMMAND_ID))
                .collect(Collectors.toSet());
    }

    private static RegisterLoad load(Rooms rooms, Function<String, Set<String>> commandsKnown) {
        return new AttachmentLoader(rooms.commands(), rooms.edge(), commandsKnown, line -> {}).load();
    }

    private static void register(Rooms rooms) {
        new RegisterLoader(rooms.commands(), rooms.edge(), stream -> false, line -> {}).load();
    }

    @Test
    void a_store_that_has_the_register_gets_them_once_whatever_is_run_again() {
        try (var rooms = Rooms.open(Options.parse("--data=" + data, "--clock=2026-03-02"))) {
            register(rooms);
            var before = rooms.engine().headPosition();
            var first = load(rooms, stream -> commandsKnown(rooms, stream));
            var head = rooms.engine().headPosition();
            var second = load(rooms, stream -> commandsKnown(rooms, stream));
            var blind = load(rooms, stream -> Set.of());

            assertThat(first).isEqualTo(new RegisterLoad(887, 0, List.of()));
            assertThat(head - before).isEqualTo(2 * 887);
            assertThat(second).isEqualTo(new RegisterLoad(0, 887, List.of()));
            assertThat(blind.refused()).isEmpty();
            assertThat(rooms.engine().headPosition()).isEqualTo(head);
            assertThat(rooms.events()
                            .readEvents(LIBERCOURT)
                            .asStream()
                            .map(event -> event.getPayload())
                            .filter(AttachmentRecorded.class::isInstance)
                            .map(AttachmentRecorded.class::cast))
                    .allMatch(told -> told.from().toString().equals("2026-01-01"))
                    .extracting(AttachmentRecorded::to)
                    .containsExactlyInAnyOrder("627", "246200299");
        }
    }

    @Test
    void what_was_stopped_between_the_two_of_a_commune_goes_on_there() {
        try (var rooms = Rooms.open(Options.parse("--data=" + data, "--clock=2026-03-02"))) {
            register(rooms);
            load(rooms, stream -> commandsKnown(rooms, stream));
            var head = rooms.engine().headPosition();

            var half = load(
                    rooms,
                    stream -> commandsKnown(rooms, stream).stream()
                            .filter(id -> !id.contains("/EPCI/"))
                            .collect(Collectors.toSet()));

            assertThat(half).isEqualTo(new RegisterLoad(887, 0, List.of()));
            assertThat(rooms.engine().headPosition()).isEqualTo(head);
        }
    }

    @Test
    void an_edition_newer_than_a_simulated_day_holds_from_that_day() {
        try (var rooms = Rooms.open(Options.parse("--data=" + data, "--clock=2024-09-02"))) {
            register(rooms);
            load(rooms, stream -> commandsKnown(rooms, stream));

            assertThat(rooms.events().readEvents(LIBERCOURT).asStream().toList())
                    .last()
                    .extracting(event -> ((AttachmentRecorded) event.getPayload()).from())
                    .hasToString("2024-09-02");
        }
    }
}
