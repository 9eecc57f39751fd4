package fr.cdg62.opposable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.journal.ProofCheck;
import fr.cdg62.opposable.sealing.HeldFacts;
import fr.cdg62.opposable.sealing.HeldKeys;
import fr.cdg62.opposable.sealing.NoteOutlets;
import fr.cdg62.opposable.sealing.Seals;
import fr.cdg62.opposable.verifier.Request;
import fr.cdg62.opposable.verifier.Verdict;
import fr.cdg62.opposable.verifier.Verifier;
import fr.cdg62.opposable.verifier.note.JournalKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever leaves is held to the verifier, which shares no code with what wrote it. */
class ProvedExportsTest {

    private static final String LIBERCOURT = "collectivity-216209072";
    private static final String OIGNIES = "collectivity-216206375";
    private static final Instant SIGNED = Instant.parse("2025-02-03T09:00:00Z");

    private final HeldFacts facts = new HeldFacts();
    private final HeldKeys keys = new HeldKeys();
    private String key = "";
    private Seals seals;
    private ProvedExports exports;

    @TempDir
    private Path data;

    @BeforeEach
    void a_store_of_two_communes_sealed_twice() {
        key = keys.draw();
        var folder = new JournalFolder(data.resolve("journal"));
        seals = new Seals(
                facts,
                folder,
                keys,
                NoteOutlets.NONE,
                () -> Instant.parse("2026-01-31T22:30:00Z"),
                false,
                Duration.ofMinutes(15));
        exports = new ProvedExports(facts, folder, seals);
        facts.record("installation-cdg-62", "installation.opened", 1).introduce(key);
        commune(OIGNIES);
        commune(LIBERCOURT);
        facts.record("convention-x", "convention.drafted", 300);
        seals.sealAndWait();
        facts.record("convention-y", "convention.drafted", 300);
    }

    private void commune(String siren) {
        var of = Map.of("collectivity", siren);
        var ofConvention = Map.of("collectivity", siren, "convention", "convention-" + siren + "-1");
        facts.record(siren, "collectivity.registered", of, SIGNED, "{\"name\":\"À côté\"}")
                .record("convention-" + siren + "-1", "convention.drafted", ofConvention, SIGNED, "{\"n\":1}")
                .record("convention-" + siren + "-1", "convention.signed", ofConvention, SIGNED, "{\"n\":2}")
                .record("project-" + siren + "-1", "project.opened", ofConvention, SIGNED, "{\"n\":3}")
                .record("person-" + siren, "person.recorded", of, SIGNED, "{\"secret\":\"chiffre\"}");
    }

    @AfterEach
    void close() {
        seals.close();
    }

    private Path export(ProofRequest request) {
        try {
            var file = Files.createTempFile(data, "export-", ".zip");
            try (var out = Files.newOutputStream(file)) {
                exports.write(request, exports.note(), out, ProofWatch.NOBODY);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verdict verdict(Path file) throws Exception {
        return Verifier.verify(new Request(file, List.of(JournalKey.parse(key)), List.of(), List.of()));
    }

    private void isProved(Path file) throws Exception {
        var verdict = verdict(file);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.answer()).isEqualTo(Verdict.Answer.PROVED);
    }

    private static String content(Path file, String entry) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> entries(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = new ArrayList<String>();
            zip.stream().forEach(entry -> names.add(entry.getName()));
            return names;
        }
    }

    @Test
    void everything_is_proved_under_a_note_of_everything_recorded() throws Exception {
        var file = export(ProofRequest.of(new ProofScope.Everything()));

        isProved(file);
        assertThat(content(file, "events.jsonl").lines()).hasSize(612);
        assertThat(entries(file))
                .contains("events.jsonl", "checkpoints/00000001.note", "checkpoints/00000002.note", "keys")
                .doesNotContain("proofs.jsonl", "streams.jsonl", "consistency.jsonl")
                .endsWith("manifest.json");
    }

    @Test
    void the_same_export_is_the_same_file() throws Exception {
        var request = ProofRequest.of(new ProofScope.OfCollectivity(LIBERCOURT));

        assertThat(export(request)).hasSameBinaryContentAs(export(request));
    }

    @Test
    void a_convention_goes_with_its_project_and_its_commune_and_without_any_other() throws Exception {
        var file = export(ProofRequest.of(new ProofScope.OfConvention("convention-" + LIBERCOURT + "-1")));

        isProved(file);
        assertThat(content(file, "events.jsonl"))
                .contains("project-" + LIBERCOURT, LIBERCOURT, "journal.key-introduced")
                .doesNotContain(OIGNIES, "person-", "convention-x");
        assertThat(content(file, "consistency.jsonl").lines()).hasSize(1);
    }

    @Test
    void a_convention_that_is_not_there_does_not_leave() {
        assertThatThrownBy(() -> export(ProofRequest.of(new ProofScope.OfConvention("convention-216201004-1"))))
                .isInstanceOfSatisfying(
                        ProofRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ProofRefusal.NOTHING_SUCH));
    }

    @Test
    void a_collectivity_shows_each_of_its_streams_and_the_entries_beside_them() throws Exception {
        var file = export(ProofRequest.of(new ProofScope.OfCollectivity(OIGNIES)));

        isProved(file);
        assertThat(content(file, "events.jsonl").lines()).hasSize(6);
        // four streams, the entry before, which is that of the keys, and the one after
        assertThat(content(file, "streams.jsonl").lines()).hasSize(6);
    }

    @Test
    void a_collectivity_of_which_nothing_was_recorded_is_proved_to_have_no_stream() throws Exception {
        for (var siren : List.of("a", "collectivity-216207000", "z")) {
            var file = export(ProofRequest.of(new ProofScope.OfCollectivity(siren)));

            isProved(file);
            assertThat(content(file, "events.jsonl").lines()).hasSize(1);
        }
    }

    @Test
    void payloads_kept_back_are_proved_all_the_same_and_the_keys_never_are() throws Exception {
        var scope = ProofRequest.of(new ProofScope.OfCollectivity(LIBERCOURT));
        var some = export(scope.withholding(new Withheld(false, Set.of("person.recorded"))));
        isProved(some);
        assertThat(content(some, "events.jsonl")).contains("{\\\"n\\\":1}").doesNotContain("chiffre");
        var all = export(scope.withholding(Withheld.EVERYTHING));
        isProved(all);
        assertThat(content(all, "events.jsonl")).contains("\\\"key\\\"").doesNotContain("{\\\"n\\\":1}", "chiffre");
    }

    @Test
    void an_absence_is_proved_and_a_presence_is_not_answered_as_one() throws Exception {
        var scope = ProofRequest.of(new ProofScope.OfCollectivity(LIBERCOURT)).withholding(Withheld.EVERYTHING);
        var before = new AbsenceAsked(
                List.of("convention.signed"),
                Instant.parse("2024-01-01T00:00:00Z"),
                Instant.parse("2025-02-03T08:59:59.999Z"));
        isProved(export(scope.answering(before)));
        assertThat(exports.answers(LIBERCOURT, before, exports.note())).isEmpty();

        var until = new AbsenceAsked(before.names(), before.from(), SIGNED);
        assertThat(exports.answers(LIBERCOURT, until, exports.note())).hasSize(1);
        assertThatThrownBy(() -> export(scope.answering(until))).isInstanceOf(ProofRefused.class);
        var from = new AbsenceAsked(before.names(), SIGNED, Instant.parse("2025-12-31T22:59:59.999Z"));
        assertThat(exports.answers(LIBERCOURT, from, exports.note())).hasSize(1);
    }

    @Test
    void what_goes_with_it_is_listed_and_sees_only_the_payloads_shown() throws Exception {
        var seen = new ArrayList<String>();
        var enclosures = new Enclosures() {
            @Override
            public void sees(byte[] payload) {
                seen.add(new String(payload, StandardCharsets.UTF_8));
            }

            @Override
            public List<Enclosure> under(Note note) {
                return List.of(new Enclosure("documents/a", () -> new ByteArrayInputStream(new byte[] {1, 2, 3})));
            }
        };
        var file = export(ProofRequest.of(new ProofScope.OfCollectivity(LIBERCOURT))
                .withholding(new Withheld(false, Set.of("person.recorded")))
                .enclosing(enclosures));

        isProved(file);
        assertThat(entries(file)).contains("documents/a");
        assertThat(seen).hasSize(5).noneMatch(payload -> payload.contains("chiffre"));
    }

    @Test
    void a_store_that_was_rewritten_leaves_nothing() {
        exports.note();
        facts.rewrite(5, "{\"n\":9}");

        assertThatThrownBy(() -> export(ProofRequest.of(new ProofScope.OfCollectivity(OIGNIES))))
                .isInstanceOfSatisfying(
                        ProofRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ProofRefusal.STORE_CONTRADICTS));
    }

    @Test
    void a_store_rewritten_after_it_was_indexed_leaves_nothing_either() {
        export(ProofRequest.of(new ProofScope.OfCollectivity(OIGNIES)));
        facts.rewrite(5, "{\"n\":9}");

        assertThatThrownBy(() -> export(ProofRequest.of(new ProofScope.OfCollectivity(OIGNIES))))
                .isInstanceOf(ProofRefused.class);
    }

    @Test
    void one_byte_changed_afterwards_is_found() throws Exception {
        var file = export(ProofRequest.of(new ProofScope.OfConvention("convention-" + LIBERCOURT + "-1")));
        var changed = data.resolve("changed");
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("events.jsonl")) {
                    bytes[bytes.length / 2] ^= 1;
                }
                Files.createDirectories(changed.resolve(entry.getName()).getParent());
                Files.write(changed.resolve(entry.getName()), bytes);
            }
        }
        assertThat(verdict(changed).answer()).isEqualTo(Verdict.Answer.ALTERED);
    }

    @Test
    void without_the_private_key_it_leaves_under_the_last_note_and_says_why() throws Exception {
        keys.lose(key);

        assertThat(exports.note().checkpoint().number()).isEqualTo(1);
        assertThat(exports.unsealedBecause()).isNotEmpty();
        isProved(export(ProofRequest.of(new ProofScope.OfCollectivity(LIBERCOURT))));
    }

    @Test
    void one_that_is_not_wanted_any_more_stops() {
        var stop = new ProofWatch() {
            @Override
            public void written(long events, long of) {
                // Nobody waits.
            }

            @Override
            public boolean stopped() {
                return true;
            }
        };
        var everything = ProofRequest.of(new ProofScope.Everything());
        assertThatThrownBy(() -> exports.write(everything, exports.note(), new ByteArrayOutputStream(), stop))
                .isInstanceOf(ProofWatch.Stopped.class);
    }

    @Test
    void two_notes_are_shown_to_follow_each_other() {
        var second = exports.note();
        var first = exports.note(1).orElseThrow();
        var path = exports.consistency(first, second);
        assertThat(ProofCheck.consistent(
                        first.checkpoint().size(),
                        first.checkpoint().root(),
                        second.checkpoint().size(),
                        second.checkpoint().root(),
                        path))
                .isTrue();
    }
}
