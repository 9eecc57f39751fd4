package fr.cdg62.opposable.application.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.application.journal.StoreBytes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.proof.ProofRequest;
import fr.cdg62.opposable.proof.ProofScope;
import fr.cdg62.opposable.proof.Withheld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeOverTest {

    private static final ProofRequest EVERYTHING = ProofRequest.of(new ProofScope.Everything());

    @TempDir
    private Path folder;

    private Path export;
    private Path fresh;

    @BeforeEach
    void an_export_of_everything() throws IOException {
        fresh = Files.createDirectory(folder.resolve("new"));
        try (var store = SealedStore.filled(Files.createDirectory(folder.resolve("old")))) {
            export = store.export(EVERYTHING, folder.resolve("everything.zip"));
        }
    }

    private void takeOver(Path file) throws NotTakenOver {
        try (var work = TakeOverOfExport.of(file, fresh)) {
            work.begin();
            try (var engine = SealedStore.engine(fresh)) {
                work.events(engine, read -> {});
                work.documents(new DocumentStore(fresh, 1));
                work.notes(new StoreBytes(engine));
            }
        }
    }

    @Test
    void the_same_archive_comes_out_again() throws Exception {
        takeOver(export);

        try (var store = SealedStore.of(fresh)) {
            assertThat(store.export(EVERYTHING, folder.resolve("again.zip"))).hasSameBinaryContentAs(export);
        }
        assertThat(TakeOverMark.isTakenOver(fresh)).isTrue();
        assertThatCode(() -> TakeOverOfExport.refuseUnfinished(fresh)).doesNotThrowAnyException();
    }

    @Test
    void one_that_was_killed_goes_on_and_nothing_else_opens_the_folder_meanwhile() throws Exception {
        try (var work = TakeOverOfExport.of(export, fresh);
                var engine = SealedStore.engine(fresh)) {
            work.begin();
            assertThatThrownBy(() -> work.events(engine, read -> {
                        throw new IllegalStateException("killed");
                    }))
                    .hasMessage("killed");
            assertThat(engine.headPosition()).isEqualTo(499);
        }
        assertThatThrownBy(() -> TakeOverOfExport.refuseUnfinished(fresh)).isInstanceOf(NotTakenOver.class);

        takeOver(export);

        try (var store = SealedStore.of(fresh)) {
            assertThat(store.export(EVERYTHING, folder.resolve("again.zip"))).hasSameBinaryContentAs(export);
        }
    }

    @Test
    void a_folder_that_holds_events_or_began_with_another_export_is_refused() throws Exception {
        SealedStore.filled(Files.createDirectory(folder.resolve("third"))).close();
        assertThatThrownBy(() -> TakeOverOfExport.of(export, folder.resolve("third")))
                .hasMessageContaining("dossier vide");

        takeOver(export);
        try (var store = SealedStore.of(fresh)) {
            var other = store.export(
                    EVERYTHING.withholding(new Withheld(false, Set.of("convention.drafted"))),
                    folder.resolve("other.zip"));
            assertThatThrownBy(() -> TakeOverOfExport.of(other, fresh)).hasMessageContaining("un autre export");
        }
    }

    @Test
    void a_part_is_not_taken_over() throws Exception {
        try (var store = SealedStore.of(folder.resolve("old"))) {
            var part = store.export(
                    ProofRequest.of(new ProofScope.OfConvention("convention-1")), folder.resolve("part.zip"));
            assertThatThrownBy(() -> TakeOverOfExport.of(part, fresh)).hasMessageContaining("qu'une partie");
        }
        assertThatThrownBy(() -> TakeOverOfExport.of(Files.writeString(folder.resolve("x.zip"), "x"), fresh))
                .isInstanceOf(NotTakenOver.class);
        assertThat(fresh).isEmptyDirectory();
    }

    @Test
    void a_payload_that_was_kept_back_stops_it() throws Exception {
        try (var store = SealedStore.of(folder.resolve("old"))) {
            var withheld = store.export(EVERYTHING.withholding(Withheld.EVERYTHING), folder.resolve("withheld.zip"));
            assertThatThrownBy(() -> takeOver(withheld)).hasMessageContaining("retenu");
        }
    }

    @Test
    void a_file_that_is_not_as_listed_is_refused_before_anything_is_written() throws Exception {
        var changed = rewritten("title", "TITLE", false);

        assertThatThrownBy(() -> takeOver(changed)).hasMessageContaining("events.jsonl");
        assertThat(fresh).isEmptyDirectory();
    }

    @Test
    void an_event_changed_by_somebody_who_wrote_the_manifest_again_leaves_a_folder_that_never_opens() throws Exception {
        var forged = rewritten("à l'accueil", "au guichet", true);

        assertThatThrownBy(() -> takeOver(forged)).hasMessageContaining("contredit ses notes");
        assertThatThrownBy(() -> TakeOverOfExport.refuseUnfinished(fresh)).hasMessageContaining("ne sert plus");
        assertThatThrownBy(() -> takeOver(forged)).hasMessageContaining("ne sert plus");
    }

    /** The same archive with other words in its events and, for a careful forger, in its manifest. */
    private Path rewritten(String word, String other, boolean manifestToo) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(export.toFile())) {
            for (var entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        var before = files.get("events.jsonl");
        var after = text(before).replace(word, other).getBytes(StandardCharsets.UTF_8);
        files.put("events.jsonl", after);
        if (manifestToo) {
            var manifest = text(files.get("manifest.json")).replace(sha256(before), sha256(after));
            files.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        }
        var changed = folder.resolve("changed.zip");
        try (var written = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var file : files.entrySet()) {
                written.putNextEntry(new ZipEntry(file.getKey()));
                written.write(file.getValue());
                written.closeEntry();
            }
        }
        return changed;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }
}
