package fr.cdg62.opposable.application.drill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.drill.Judge.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A45 at random: whatever bytes of a store change, opening it refuses, or names the damage, or answers exactly what was recorded. What
 * nobody names is harmless: every event is read back byte for byte, by position and by stream, so that all that is derived is the same.
 */
class RandomDamageTest {

    /** Of each of the two: 2,000 in all, or 20,000. */
    private static final int TIMES = "full".equals(System.getProperty("opposable.volume")) ? 10_000 : 1_000;

    @TempDir
    Path folder;

    @Test
    void A45_of_a_closed_store_no_answer_is_wrong() throws Exception {
        damage(new Judge(SmallStore.closed(folder.resolve("sound")), folder), new Random(62));
    }

    @Test
    void A45_of_a_store_that_was_killed_no_answer_is_wrong() throws Exception {
        damage(
                new Judge(SmallStore.killed(folder.resolve("live"), folder.resolve("sound")), folder),
                new Random(1_984));
    }

    private static void damage(Judge judge, Random random) {
        for (int i = 0; i < TIMES; i++) {
            var file = drawn(judge.files(), random);
            judge.judge(file, damaged(judge.files().get(file), random), "damage " + i + ", " + file);
        }
        assertThat(judge.outcomes().get(Outcome.REFUSED))
                .as(judge.outcomes().toString())
                .isGreaterThan(TIMES / 4);
    }

    /** The store's own files twice as often as all others together. */
    private static String drawn(Map<String, byte[]> files, Random random) {
        boolean own = random.nextInt(3) > 0;
        var names = files.keySet().stream()
                .filter(name -> name.startsWith("events.db") == own)
                .toList();
        return names.get(random.nextInt(names.size()));
    }

    /** A file cut, a piece zeroed or put in another's place, or one bit. */
    private static byte[] damaged(byte[] bytes, Random random) {
        var changed = bytes.clone();
        int from = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(300, bytes.length - from));
        switch (random.nextInt(6)) {
            case 0 -> changed = Arrays.copyOf(bytes, from);
            case 1 -> Arrays.fill(changed, from, from + length, (byte) 0);
            case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), changed, from, length);
            default -> changed[from] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }
}
