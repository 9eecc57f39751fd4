package fr.cdg62.opposable.application.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportShelfTest {

    private static final Instant ASKED = Instant.parse("2026-01-05T08:00:00Z");
    private static final ExportAsked EVERYTHING =
            new ExportAsked(ExportKind.ALL, "", true, Set.of("convention.signed"), false);

    @TempDir
    private Path data;

    private ExportJob ready(ExportShelf shelf) throws IOException {
        var job = shelf.put(
                shelf.add(EVERYTHING, "account-1", ASKED).under(3, null).ready(12, 4));
        Files.write(shelf.file(job.number()), new byte[4]);
        return job;
    }

    @Test
    void what_was_ready_is_found_again_after_a_restart_and_numbers_go_on() throws IOException {
        var job = ready(new ExportShelf(data));

        var again = new ExportShelf(data);
        assertThat(again.find(job.number())).contains(job);
        assertThat(again.add(EVERYTHING, "account-1", ASKED).number()).isEqualTo(job.number() + 1);
        assertThat(again.all().getFirst().number()).isEqualTo(job.number() + 1);
    }

    @Test
    void what_a_stop_cut_short_is_said_to_be_stopped_and_its_piece_is_removed() throws IOException {
        var shelf = new ExportShelf(data);
        var job = shelf.put(shelf.add(EVERYTHING, "account-1", ASKED).under(3, "la clé n'est pas là"));
        Files.write(shelf.unfinished("1"), new byte[4]);

        var again = new ExportShelf(data);
        assertThat(again.find(job.number()).orElseThrow().phase()).isEqualTo(ExportPhase.STOPPED);
        assertThat(data.resolve("exports/1.part")).doesNotExist();
    }

    @Test
    void one_is_kept_for_seven_days_and_not_one_instant_more() throws IOException {
        var shelf = new ExportShelf(data);
        var job = ready(shelf);
        var waiting = shelf.add(EVERYTHING, "account-1", ASKED);

        shelf.sweep(ASKED.plus(ExportShelf.KEPT));
        assertThat(shelf.file(job.number())).exists();
        shelf.sweep(ASKED.plus(ExportShelf.KEPT).plusMillis(1));
        assertThat(shelf.find(job.number())).isEmpty();
        assertThat(shelf.file(job.number())).doesNotExist();
        assertThat(shelf.find(waiting.number())).isPresent();
        assertThat(new ExportShelf(data).find(job.number())).isEmpty();
    }
}
