package fr.cdg62.opposable.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.Verdict.Answer;
import fr.cdg62.opposable.verifier.made.MadeExport;
import fr.cdg62.opposable.verifier.made.MadeJournal;
import fr.cdg62.opposable.verifier.made.MadeStore;
import fr.cdg62.opposable.verifier.text.Json;
import fr.cdg62.opposable.verifier.text.Malformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to the files, the verdict is never PROVED, unless what was changed is outside of what matters, which is decided here without the
 * verifier: SQLite itself still reads the same events, another ZIP reader the same files.
 */
class RandomCorruptionTest extends VerdictSpecification {

    /** Of each of the five: 300 corruptions, or 20,000. */
    private static final int TIMES = "full".equals(System.getProperty("opposable.volume")) ? 4_000 : 60;

    private static final String SEALED_COLUMNS =
            "SELECT position, stream, sequence, event_id, name, revision, recorded_at, metadata, hex(payload), hex(leaf)"
                    + " FROM events NOT INDEXED ORDER BY position";

    private final MadeJournal journal = journal();

    private void corrupt(Map<String, byte[]> sound, String seed, BiPredicate<Corruption, Verdict> outside) {
        var random = new Random(seed.hashCode());
        int proved = 0;
        for (int i = 0; i < TIMES; i++) {
            var corruption = Corruption.of(sound, random);
            boolean same = Arrays.equals(corruption.files().get(corruption.file()), sound.get(corruption.file()));
            var place = emptied(folder.resolve("changed"));
            MadeExport.write(corruption.files(), place);
            var verdict =
                    verify(place.resolve(place.resolve("export.zip").toFile().exists() ? "export.zip" : ""));
            assertThat(TextReport.of(verdict)).as(corruption.toString()).doesNotContain("s’est arrêtée avant la fin");
            if (verdict.answer() == Answer.PROVED || verdict.answer() == Answer.CONSISTENT) {
                assertThat(same || outside.test(corruption, verdict))
                        .as(seed + " " + i + ": " + corruption.file() + ", " + corruption.what())
                        .isTrue();
                proved++;
            }
        }
        assertThat(proved).as("sound verdicts").isLessThan(TIMES * 3 / 4);
    }

    private static Path emptied(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var all = Files.walk(folder)) {
                    all.sorted(Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> files(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), MadeStore.bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void of_a_closed_store() {
        corrupt(
                files(MadeStore.write(journal, folder.resolve("sound"), 512, "PRAGMA journal_mode = DELETE")),
                "closed",
                this::outsideOfTheStore);
    }

    @Test
    void of_a_store_that_was_killed() {
        corrupt(
                files(MadeStore.writeKilled(journal, folder.resolve("sound"), folder.resolve("live"))),
                "killed",
                this::outsideOfTheStore);
    }

    @Test
    void of_an_export_of_everything() {
        corrupt(MadeExport.all(journal).whole(), "all", this::outsideOfTheExport);
    }

    @Test
    void of_an_export_of_a_collectivity() {
        corrupt(MadeExport.collectivity(journal, "21621").whole(), "collectivity", this::outsideOfTheExport);
    }

    @Test
    void of_an_archive() {
        var zip = MadeExport.zip(
                MadeExport.streams(journal, "convention-21621-1").whole(), "", folder.resolve("sound.zip"));
        corrupt(
                Map.of("export.zip", MadeStore.bytes(zip)),
                "zip",
                (corruption, verdict) ->
                        contents(folder.resolve("changed/export.zip")).equals(contents(zip)));
    }

    /** The manifest says of every other file what it is; in the manifest itself only blanks are free. */
    private boolean outsideOfTheExport(Corruption corruption, Verdict verdict) {
        if (!corruption.file().equals("manifest.json")) {
            return false;
        }
        try {
            var before = MadeStore.bytes(folder.resolve("changed/manifest.json"));
            var sound = manifestOf(corruption);
            return Json.object(before).equals(Json.object(sound));
        } catch (Malformed e) {
            return false;
        }
    }

    private byte[] manifestOf(Corruption corruption) {
        var export = corruption.files().containsKey("proofs.jsonl")
                ? MadeExport.collectivity(journal, "21621")
                : MadeExport.all(journal);
        return export.manifest().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> contents(Path zip) {
        var contents = new TreeMap<String, String>();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                contents.put(
                        entry.getName(),
                        HexFormat.of().formatHex(file.getInputStream(entry).readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private boolean outsideOfTheStore(Corruption corruption, Verdict verdict) {
        var file = corruption.file();
        // A tile is no proof (section 10), and nobody but a witness can miss the last note: what it sealed is then said
        // not to be.
        if (file.startsWith("journal/tile/")) {
            return true;
        }
        if (file.endsWith("00000003.note")) {
            return corruption.what().equals("gone")
                    && verdict.findings().stream().anyMatch(finding -> finding.code() == Code.NOT_SEALED);
        }
        // The events say what the keys are; the file may be shorter.
        if (file.equals("journal/keys")) {
            return !corruption.files().containsKey(file) || corruption.files().get(file).length == 0;
        }
        // One half is enough, and the older one only sees less far.
        if (file.equals("events.head")) {
            var text = new String(corruption.files().get(file), StandardCharsets.US_ASCII);
            return text.contains(MadeStore.half(80, journal).strip())
                    || text.contains(MadeStore.half(79, journal).strip());
        }
        return file.startsWith("events.db") && sameForSqlite();
    }

    /** SQLite reads the same sealed columns from the table itself: an index, a free page, {@code known_at}, {@code checksum} was changed. */
    private boolean sameForSqlite() {
        var now = events(folder.resolve("changed"));
        // The words of the schema beside the columns are no event: SQLite opens nothing when they are damaged, and a
        // verifier reads on.
        return now.contains("malformed database schema")
                || events(folder.resolve("sound")).equals(now);
    }

    private static String events(Path store) {
        var text = new StringBuilder();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store.resolve("events.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(SEALED_COLUMNS)) {
            while (rows.next()) {
                for (int column = 1; column <= 10; column++) {
                    text.append(rows.getString(column)).append('|');
                }
            }
        } catch (SQLException e) {
            return "refused: " + e.getMessage();
        }
        return text.toString();
    }
}
