package fr.cdg62.opposable.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.verifier.BothVerifiers.Elsewhere;
import fr.cdg62.opposable.verifier.BothVerifiers.Given;
import fr.cdg62.opposable.verifier.made.MadeStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program and the page answer the same of the same bytes: verdict, status, what is known, and each finding with its place. */
class SameVerdictTest {

    /** Corruptions drawn at random, over all the sound inputs in turn. */
    private static final int TIMES = "full".equals(System.getProperty("opposable.volume")) ? 1_000 : 60;

    private static BothVerifiers both;

    @TempDir
    Path folder;

    @BeforeAll
    static void open(@TempDir Path place) {
        both = new BothVerifiers(place);
    }

    @AfterAll
    static void close() {
        if (both != null) {
            both.close();
        }
    }

    @Test
    void of_what_is_sound_in_every_form() {
        var cases = new SoundInputs(folder).all();
        var answers = both.agreed(cases);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(answers.get(i).values().get("verdict"))
                    .as(cases.get(i).name())
                    .isEqualTo("PROVED");
        }
        both.agreed(cases.stream()
                .map(given -> new Given(given.name() + " alone", given.files(), given.archive(), Elsewhere.NOTHING))
                .toList());
    }

    @Test
    void of_every_fault_the_document_names() {
        var codes = new TreeSet<String>();
        for (var answer : both.agreed(new FaultyInputs(folder).all())) {
            BothVerifiers.objects(answer, "findings")
                    .forEach(finding -> codes.add((String) finding.values().get("code")));
        }
        assertThat(codes)
                .isEqualTo(Arrays.stream(Code.values()).map(Code::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void of_files_corrupted_at_random() {
        both.agreed(corrupted(false, TIMES, 62_000));
    }

    @Test
    void of_archives_corrupted_at_random() {
        both.agreed(corrupted(true, TIMES, 62_001));
    }

    private List<Given> corrupted(boolean archive, int times, long seed) {
        var sound = new SoundInputs(folder)
                .all().stream().filter(given -> given.archive() == archive).toList();
        var random = new Random(seed);
        var cases = new ArrayList<Given>();
        for (int i = 0; i < times; i++) {
            var one = sound.get(i % sound.size());
            var corruption = Corruption.of(one.files(), random);
            if (!corruption.files().isEmpty()) {
                var name = one.name() + " " + i + ": " + corruption.file() + ", " + corruption.what();
                cases.add(new Given(name, corruption.files(), archive, one.elsewhere()));
            }
        }
        return cases;
    }

    /** The files under a folder by their path. */
    static Map<String, byte[]> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(), MadeStore::bytes, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
