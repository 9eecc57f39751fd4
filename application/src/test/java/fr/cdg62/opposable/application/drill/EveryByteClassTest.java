package fr.cdg62.opposable.application.drill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.drill.Judge.Outcome;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A45 by kinds of bytes: one bit of each kind of place a store has, by the file format of SQLite (sqlite.org/fileformat2.html) and by
 * {@code docs/journal.md}, sections 10 and 13. The store has every kind, or the test fails.
 */
class EveryByteClassTest {
    private static final int FILE_HEADER = 100;
    private static final int LOG_HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int PAGE = 512;
    private static final int OF_EACH = 5;
    private static final Map<Integer, String> PAGES =
            Map.of(2, "index interior", 5, "table interior", 10, "index leaf", 13, "table leaf");

    @TempDir
    Path folder;

    private static Map<String, List<Integer>> kindsOfTheStore(byte[] bytes) {
        var kinds = new TreeMap<String, List<Integer>>();
        for (int at = 0; at < bytes.length; at++) {
            kinds.computeIfAbsent(at < FILE_HEADER ? "file header" : kind(bytes, at), first -> new ArrayList<>())
                    .add(at);
        }
        return kinds;
    }

    private static String kind(byte[] bytes, int at) {
        int page = at / PAGE * PAGE;
        int begins = page == 0 ? FILE_HEADER : page;
        var type = PAGES.get((int) bytes[begins]);
        if (type == null) {
            return "overflow or free";
        }
        var file = ByteBuffer.wrap(bytes);
        int header = begins + (type.endsWith("leaf") ? 8 : 12);
        int pointers = header + 2 * Short.toUnsignedInt(file.getShort(begins + 3));
        int content = page + Short.toUnsignedInt(file.getShort(begins + 5));
        if (at < header) {
            return type + " header";
        }
        return type + (at < pointers ? " pointers" : at < content ? " unused" : " cells");
    }

    private static Map<String, List<Integer>> kindsOfTheLog(byte[] bytes) {
        var kinds = new TreeMap<String, List<Integer>>();
        for (int at = 0; at < bytes.length; at++) {
            int within = (at - LOG_HEADER) % (FRAME_HEADER + PAGE);
            var kind = at < LOG_HEADER ? "log header" : within < FRAME_HEADER ? "frame header" : "frame page";
            kinds.computeIfAbsent(kind, first -> new ArrayList<>()).add(at);
        }
        return kinds;
    }

    /** Places spread over all of that kind, never the same bit twice in a row. */
    private static Map<Outcome, Integer> spread(Judge judge, String file, List<Integer> places, String kind) {
        var met = new TreeMap<Outcome, Integer>();
        for (int i = 0; i < OF_EACH; i++) {
            int at = places.get((int) ((long) places.size() * (2 * i + 1) / (2 * OF_EACH)));
            var damaged = judge.files().get(file).clone();
            damaged[at] ^= (byte) (1 << (i * 3 + at) % 8);
            met.merge(judge.judge(file, damaged, kind + ", byte " + at + " of " + file), 1, Integer::sum);
        }
        return met;
    }

    @Test
    void A45_of_every_kind_of_page_of_a_closed_store() throws Exception {
        var judge = new Judge(SmallStore.closed(folder.resolve("sound")), folder);
        var kinds = kindsOfTheStore(judge.files().get("events.db"));
        assertThat(kinds)
                .containsKeys("file header", "overflow or free")
                .containsKeys("table leaf header", "table leaf pointers", "table leaf cells", "table leaf unused")
                .containsKeys("table interior header", "table interior pointers", "table interior cells")
                .containsKeys("index leaf header", "index leaf pointers", "index leaf cells", "index leaf unused")
                .containsKeys("index interior header", "index interior pointers", "index interior cells");
        kinds.forEach((kind, places) -> {
            var met = spread(judge, "events.db", places, kind);
            if (kind.endsWith(" pointers") || kind.equals("table leaf cells") || kind.equals("index leaf cells")) {
                assertThat(met).as(kind).containsOnlyKeys(Outcome.REFUSED);
            }
        });
    }

    @Test
    void A45_of_every_kind_of_file_beside_it() throws Exception {
        var judge = new Judge(SmallStore.closed(folder.resolve("sound")), folder);
        assertThat(judge.files().keySet())
                .contains("events.head", "journal/keys", "journal/checkpoints/00000001.note")
                .anyMatch(name -> name.startsWith("journal/tile/"));
        for (var file : judge.files().keySet()) {
            if (!file.equals("events.db")) {
                var places = new ArrayList<Integer>();
                for (int at = 0; at < judge.files().get(file).length; at++) {
                    places.add(at);
                }
                spread(judge, file, places, "any");
            }
        }
        assertThat(judge.outcomes()).containsKeys(Outcome.TRUE_AND_SEEN, Outcome.HARMLESS);
    }

    @Test
    void A45_of_every_kind_of_byte_of_the_log_of_a_killed_store() throws Exception {
        var judge = new Judge(SmallStore.killed(folder.resolve("live"), folder.resolve("sound")), folder);
        var kinds = kindsOfTheLog(judge.files().get("events.db-wal"));
        assertThat(kinds).containsOnlyKeys("log header", "frame header", "frame page");
        kinds.forEach((kind, places) -> spread(judge, "events.db-wal", places, kind));
        assertThat(judge.outcomes()).containsKey(Outcome.REFUSED);
    }
}
