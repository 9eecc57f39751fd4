package fr.cdg62.opposable.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.Note;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {

    private static final long WAIT_MILLIS = 60_000;
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private final HeldFacts facts = new HeldFacts();
    private final HeldKeys keys = new HeldKeys();
    private final List<Long> written = new ArrayList<>();

    @TempDir
    private Path data;

    private JournalFolder folder() {
        return new JournalFolder(data);
    }

    private Seals seals(Duration afterALegalAct) {
        var outlets = new NoteOutlets() {
            @Override
            public void noteWritten() {
                written.add(folder().checkpoints().count());
            }

            @Override
            public List<OutletState> states() {
                return List.of();
            }
        };
        return new Seals(facts, folder(), keys, outlets, () -> NOW, true, afterALegalAct);
    }

    private static void await(String what, BooleanSupplier reached) throws InterruptedException {
        for (long left = WAIT_MILLIS; !reached.getAsBoolean(); left -= 20) {
            assertThat(left).as(what).isPositive();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @BeforeEach
    void a_store_with_its_key() {
        facts.introduce(keys.draw()).record("convention-1", "convention.drafted", 3);
    }

    @Test
    void it_is_sealed_at_the_start_then_some_time_after_a_legal_act_and_after_nothing_else() throws Exception {
        try (var seals = seals(Duration.ofMillis(300))) {
            seals.start();
            await("the start", () -> folder().checkpoints().count() == 1);
            facts.record("account-1", "access.role-granted", 1);
            TimeUnit.SECONDS.sleep(6);
            assertThat(folder().checkpoints().count()).isEqualTo(1);
            assertThat(seals.state().unsealed()).isEqualTo(1);
            facts.record("convention-1", "convention.signed", 2);
            await("the act", () -> folder().checkpoints().count() == 2);
            assertThat(last().checkpoint().size()).isEqualTo(7);
            await("the outlets", () -> written.equals(List.of(1L, 2L)));
        }
    }

    @Test
    void a_legal_act_says_when_it_will_be_sealed_at_the_latest() throws Exception {
        try (var seals = seals(Duration.ofMinutes(15))) {
            seals.start();
            await("the start", () -> folder().checkpoints().count() == 1);
            assertThat(seals.state().nextAt()).isNull();
            facts.record("convention-1", "convention.signed", 2);
            await("the act", () -> seals.state().nextAt() != null);
            assertThat(seals.state().nextAt()).isEqualTo(NOW.plusSeconds(900));
            seals.passNow(Seals.Trigger.ASKED);
            assertThat(seals.state().unsealed()).isZero();
            assertThat(seals.state().nextAt()).isNull();
        }
    }

    @Test
    void a_day_without_an_event_has_its_note_and_a_request_without_one_has_none() {
        try (var seals = seals(Duration.ofMinutes(15))) {
            assertThat(seals.passNow(Seals.Trigger.ASKED)).isPresent();
            assertThat(seals.passNow(Seals.Trigger.ASKED)).isEmpty();
            assertThat(seals.passNow(Seals.Trigger.START)).isEmpty();
            assertThat(seals.passNow(Seals.Trigger.DAILY)).isPresent();
        }
    }

    @Test
    void a_fork_is_written_down_said_and_forgotten_once_the_store_is_right_again() {
        try (var seals = seals(Duration.ofMinutes(15))) {
            seals.passNow(Seals.Trigger.ASKED);
            facts.rewrite(2, "{\"changed\":true}");
            assertThat(seals.passNow(Seals.Trigger.DAILY)).isEmpty();
            assertThat(seals.alarm().orElseThrow()).contains("L\u2019\u00e9v\u00e9nement n\u00b0 2 ");
            assertThat(folder().refused().orElseThrow().strip())
                    .isEqualTo(seals.alarm().orElseThrow());
            facts.rewrite(2, "{}");
            assertThat(seals.passNow(Seals.Trigger.DAILY)).isPresent();
            assertThat(seals.alarm()).isEmpty();
            assertThat(folder().refused()).isEmpty();
        }
    }

    @Test
    void an_older_store_put_back_is_seen_before_anything_is_answered() {
        try (var seals = seals(Duration.ofMinutes(15))) {
            seals.passNow(Seals.Trigger.ASKED);
        }
        facts.cut(3, 4);
        try (var seals = seals(Duration.ofMinutes(15))) {
            seals.glance();
            assertThat(seals.state().refusal()).isEqualTo(SealRefusal.STORE_SHORTER);
            assertThat(seals.alarm()).isPresent();
        }
    }

    @Test
    void a_key_that_is_not_here_signs_nothing_and_is_no_alarm() {
        keys.lose(folderKey());
        try (var seals = seals(Duration.ofMinutes(15))) {
            assertThat(seals.passNow(Seals.Trigger.ASKED)).isEmpty();
            assertThat(seals.state().refusal()).isEqualTo(SealRefusal.KEY_MISSING);
            assertThat(seals.alarm()).isEmpty();
        }
    }

    private String folderKey() {
        return new String(facts.read(0, 1).getFirst().payload(), StandardCharsets.UTF_8)
                .replaceAll(".*\"key\":\"|\".*$", "");
    }

    private Note last() {
        return folder().checkpoints().all().getLast();
    }
}
