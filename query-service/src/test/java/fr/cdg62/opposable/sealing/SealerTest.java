package fr.cdg62.opposable.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.journal.Checkpoint;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.journal.ProofCheck;
import fr.cdg62.opposable.journal.Proofs;
import fr.cdg62.opposable.journal.PublicKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealerTest {

    private final HeldFacts facts = new HeldFacts();
    private final HeldKeys keys = new HeldKeys();
    private Instant now = Instant.parse("2026-01-31T22:30:00Z");
    private String first = "";

    @TempDir
    private Path data;

    private JournalFolder folder() {
        return new JournalFolder(data.resolve("journal"));
    }

    private Sealer sealer(Sealer.Steps steps) {
        return new Sealer(facts, folder(), keys, () -> now, false, steps);
    }

    private Optional<Note> seal() {
        return sealer(step -> {}).seal(false, () -> false, read -> {});
    }

    private SealRefusal refusal() {
        try {
            seal();
            throw new AssertionError("it signed");
        } catch (SealRefused refused) {
            return refused.refusal();
        }
    }

    @BeforeEach
    void a_store_with_its_key() {
        first = keys.draw();
        facts.record("installation-cdg-62", "installation.opened", 1)
                .introduce(first)
                .record("convention-1", "convention.drafted", 300);
    }

    @Test
    void the_first_note_binds_every_event_and_every_stream() {
        var note = seal().orElseThrow();

        assertThat(note.checkpoint().number()).isEqualTo(1);
        assertThat(note.checkpoint().size()).isEqualTo(302);
        assertThat(note.checkpoint().streams()).isEqualTo(3);
        assertThat(note.checkpoint().origin()).isEqualTo(HeldKeys.ORIGIN);
        assertThat(note.signedBy(PublicKey.parse(first))).isTrue();
        assertThat(folder().keys()).containsExactly(PublicKey.parse(first));
        assertThat(folder().checkpoints().all()).containsExactly(note);
        assertThat(keys.signed).containsExactly(PublicKey.parse(first));
    }

    @Test
    void the_tiles_prove_each_event_and_each_note_follows_from_the_one_before() {
        var before = seal().orElseThrow().checkpoint();
        facts.record("convention-2", "convention.drafted", 300);
        var after = seal().orElseThrow().checkpoint();

        var proofs = new Proofs(folder().tiles().nodes(after.size()));
        assertThat(proofs.root(after.size())).isEqualTo(after.root());
        var leaf = facts.read(417, 1).getFirst().leaf();
        assertThat(ProofCheck.included(leaf, 417, after.size(), proofs.inclusion(417, after.size()), after.root()))
                .isTrue();
        assertThat(ProofCheck.consistent(
                        before.size(),
                        before.root(),
                        after.size(),
                        after.root(),
                        proofs.consistency(before.size(), after.size())))
                .isTrue();
    }

    @Test
    void nothing_new_is_signed_only_when_the_day_asks_for_it() {
        seal();
        assertThat(seal()).isEmpty();
        var daily = sealer(step -> {}).seal(true, () -> false, read -> {}).orElseThrow();
        assertThat(daily.checkpoint().number()).isEqualTo(2);
        assertThat(daily.checkpoint().size()).isEqualTo(302);
    }

    @Test
    void a_note_names_the_last_of_an_earlier_day_month_and_year_in_Paris() {
        now = Instant.parse("2025-12-31T22:59:59Z");
        var december = seal().orElseThrow().hash();
        now = Instant.parse("2025-12-31T23:00:00Z");
        facts.record("convention-1", "convention.drafted", 1);
        var newYear = seal().orElseThrow();
        assertThat(newYear.checkpoint().links().previous()).isEqualTo(december);
        assertThat(newYear.checkpoint().links().day()).isEqualTo(december);
        assertThat(newYear.checkpoint().links().year()).isEqualTo(december);
        now = Instant.parse("2026-01-01T10:00:00Z");
        facts.record("convention-1", "convention.drafted", 1);
        var sameDay = seal().orElseThrow().checkpoint();
        assertThat(sameDay.links().previous()).isEqualTo(newYear.hash());
        assertThat(sameDay.links().day()).isEqualTo(december);
        assertThat(sameDay.links().month()).isEqualTo(december);
    }

    @Test
    void a_clock_set_back_does_not_make_a_note_earlier_than_the_one_before() {
        seal();
        now = now.minusSeconds(3600);
        facts.record("convention-1", "convention.drafted", 1);
        assertThat(seal().orElseThrow().checkpoint().time()).isEqualTo(now.plusSeconds(3600));
    }

    @Test
    void a_new_key_signs_from_the_first_note_after_its_event() {
        var before = seal().orElseThrow();
        var second = keys.draw();
        facts.introduce(second);
        var after = seal().orElseThrow();

        assertThat(before.signedBy(PublicKey.parse(first))).isTrue();
        assertThat(after.signedBy(PublicKey.parse(second))).isTrue();
        assertThat(folder().keys()).extracting(PublicKey::text).containsExactly(first, second);
        facts.record("convention-1", "convention.drafted", 1);
        assertThat(seal()).isPresent();
    }

    @Test
    void a_store_without_a_key_and_a_key_that_is_elsewhere_sign_nothing() {
        keys.lose(first);
        assertThat(refusal()).isEqualTo(SealRefusal.KEY_MISSING);
        facts.cut(1, 302);
        facts.record("convention-1", "convention.drafted", 1);
        assertThat(refusal()).isEqualTo(SealRefusal.KEY_MISSING);
        assertThat(folder().checkpoints().count()).isZero();
    }

    @Test
    void a_pass_that_is_stopped_concludes_nothing() {
        assertThat(sealer(step -> {}).seal(false, () -> true, read -> {})).isEmpty();
        assertThat(folder().checkpoints().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatever_step_it_was_killed_after_the_next_pass_completes(Sealer.Step last) {
        seal();
        facts.record("convention-2", "convention.drafted", 300);
        assertThatThrownBy(() -> sealer(step -> {
                            if (step == last) {
                                throw new IllegalStateException("killed");
                            }
                        })
                        .seal(false, () -> false, read -> {}))
                .isInstanceOf(IllegalStateException.class);

        sealer(step -> {}).glance();
        facts.record("convention-2", "convention.drafted", 10);
        var note = seal().orElseThrow().checkpoint();

        assertThat(note.number()).isEqualTo(last == Sealer.Step.NOTE ? 3 : 2);
        assertThat(new Proofs(folder().tiles().nodes(note.size())).root(note.size()))
                .isEqualTo(note.root());
        assertThat(folder().checkpoints().all()).hasSize((int) note.number());
    }

    @Test
    void comparing_signs_nothing_writes_nothing_and_refuses_what_a_pass_would() throws IOException {
        var note = seal().orElseThrow();
        facts.record("convention-2", "convention.drafted", 300);
        var before = listed();

        assertThat(JournalComparison.of(facts, folder(), read -> {})).isEqualTo(new JournalCompared(602, null, null));

        assertThat(listed()).isEqualTo(before);
        assertThat(folder().checkpoints().all()).containsExactly(note);
        facts.rewrite(40, "{\"changed\":true}");
        var compared = JournalComparison.of(facts, folder(), read -> {});
        assertThat(compared.refusal()).isEqualTo(SealRefusal.EVENT_DIFFERS);
        assertThat(compared.said())
                .isEqualTo("L’événement n° 40 n’est plus celui qui avait été scellé par le sceau n° 1.");
    }

    private List<String> listed() throws IOException {
        try (var all = Files.walk(data)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    @Nested
    class Given_a_store_that_was_sealed_twice {

        @BeforeEach
        void twice() {
            seal();
            facts.record("convention-2", "convention.drafted", 300);
            seal();
        }

        private void refuses(SealRefusal refusal) {
            assertThat(refusal()).isEqualTo(refusal);
            assertThat(folder().checkpoints().count()).isEqualTo(2);
        }

        @Test
        void an_event_that_was_changed_is_named() {
            facts.rewrite(417, "{\"changed\":true}");
            assertThatThrownBy(SealerTest.this::seal).isInstanceOfSatisfying(SealRefused.class, refused -> {
                assertThat(refused.refusal()).isEqualTo(SealRefusal.EVENT_DIFFERS);
                assertThat(refused.facts()).containsEntry("index", "417").containsEntry("number", "2");
            });
        }

        @Test
        void an_event_that_was_changed_is_seen_without_the_tiles_and_no_tile_is_made_of_it() throws IOException {
            facts.rewrite(17, "{\"changed\":true}");
            deleteTiles();
            refuses(SealRefusal.ROOT_DIFFERS);
            assertThat(data.resolve("journal/tile/0/000")).doesNotExist();
        }

        @Test
        void tiles_that_are_gone_are_made_again() throws IOException {
            deleteTiles();
            facts.record("convention-2", "convention.drafted", 1);
            var note = seal().orElseThrow().checkpoint();
            assertThat(new Proofs(folder().tiles().nodes(note.size())).root(note.size()))
                    .isEqualTo(note.root());
        }

        private void deleteTiles() throws IOException {
            try (var files = Files.walk(data.resolve("journal/tile"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }

        @Test
        void tiles_that_were_changed_are_seen() throws IOException {
            var tile = data.resolve("journal/tile/0/000");
            var bytes = Files.readAllBytes(tile);
            bytes[32 * 9] ^= 1;
            Files.write(tile, bytes);
            refuses(SealRefusal.TILES_CHANGED);
        }

        @Test
        void a_store_without_its_end_is_refused_at_once() {
            facts.cut(500, 602);
            refuses(SealRefusal.STORE_SHORTER);
            assertThatThrownBy(() -> sealer(step -> {}).glance()).isInstanceOf(SealRefused.class);
        }

        @Test
        void another_end_is_refused_at_once() {
            facts.rewrite(601, "{\"changed\":true}");
            assertThatThrownBy(() -> sealer(step -> {}).glance())
                    .isInstanceOfSatisfying(
                            SealRefused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(SealRefusal.EVENT_DIFFERS));
        }

        @Test
        void a_hole_in_the_positions_and_one_in_a_stream_are_seen() {
            facts.record("convention-2", "convention.drafted", 5);
            facts.cut(300, 301);
            refuses(SealRefusal.POSITION_BROKEN);
        }

        @Test
        void an_event_taken_out_with_everything_renumbered_is_seen() {
            facts.record("convention-2", "convention.drafted", 5);
            facts.cut(300, 301);
            facts.renumber();
            refuses(SealRefusal.EVENT_DIFFERS);
        }

        @Test
        void a_note_that_was_changed_replaced_or_signed_by_another_is_seen() throws IOException {
            var file = data.resolve("journal/checkpoints/00000001.note");
            var note = Files.readAllBytes(file);
            Files.writeString(file, new String(note, StandardCharsets.UTF_8).replace("302", "0302"));
            refuses(SealRefusal.NOTE_UNREADABLE);
            Files.write(
                    file, Note.signed(Note.parse(note).checkpoint(), other()).file());
            refuses(SealRefusal.NOTES_BROKEN);
        }

        private JournalKey other() {
            return keys.signing(PublicKey.parse(keys.draw())).orElseThrow();
        }

        @Test
        void a_note_that_binds_other_streams_is_seen() throws IOException {
            var last = folder().checkpoints().all().getLast().checkpoint();
            var other = new Checkpoint(
                    last.origin(),
                    last.size(),
                    last.root(),
                    last.number(),
                    last.time(),
                    last.streams(),
                    last.root(),
                    last.links(),
                    last.simulated());
            var key = keys.signing(PublicKey.parse(first)).orElseThrow();
            Files.write(
                    data.resolve("journal/checkpoints/00000002.note"),
                    Note.signed(other, key).file());
            refuses(SealRefusal.STREAMS_DIFFER);
        }

        @Test
        void the_store_of_another_journal_is_seen() {
            facts.rewrite(1, "{\"key\":\"" + first.replace("opposable/cdg-62/5f", "opposable/cdg-62/6f") + "\"}");
            refuses(SealRefusal.STORE_DAMAGED);
            facts.rewrite(
                    1,
                    "{\"key\":\"" + JournalKey.drawn("opposable/cdg-62/other").publicKey() + "\"}");
            refuses(SealRefusal.OTHER_STORE);
        }

        @Test
        void a_hole_in_a_stream_is_seen_before_it_is_sealed() {
            facts.record("convention-2", "convention.drafted", 5);
            facts.shift(604);
            refuses(SealRefusal.SEQUENCE_BROKEN);
        }

        @Test
        void the_last_note_signed_by_another_key_is_seen() throws IOException {
            var file = data.resolve("journal/checkpoints/00000002.note");
            var note = Note.parse(Files.readAllBytes(file));
            Files.write(file, Note.signed(note.checkpoint(), other()).file());
            refuses(SealRefusal.NOTES_BROKEN);
        }
    }
}
