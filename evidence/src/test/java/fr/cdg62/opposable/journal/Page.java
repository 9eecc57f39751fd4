package fr.cdg62.opposable.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The vectors of {@code docs/journal.md}, as its journal side reads them. */
final class Page {

    static final String ORIGIN = "opposable/cdg-62/5f0c1d9e-0000-4000-8000-000000000062";

    private Page() {}

    /** The blocks of that name, in their order. */
    static List<String> blocks(String name) {
        try {
            var page = Files.readString(Path.of(System.getProperty("opposable.house", ".."), "docs", "journal.md"));
            return Pattern.compile("```" + name + "\n(.*?)```", Pattern.DOTALL)
                    .matcher(page)
                    .results()
                    .map(block -> block.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows the keyword on each of its lines. */
    static List<String> lines(String block, String keyword) {
        return blocks(block)
                .getFirst()
                .lines()
                .filter(line -> line.equals(keyword) || line.startsWith(keyword + " "))
                .map(line -> line.substring(Math.min(line.length(), keyword.length() + 1)))
                .toList();
    }

    /** The leaf of that index in the tree vectors: SHA-256 of 0x00 and the index in decimal digits. */
    static Hash leaf(long index) {
        return Hash.ofLeaf(Long.toString(index));
    }

    /** The n-th key of the vectors, with its seed. */
    static JournalKey key(int which) {
        var seed = new byte[32];
        for (int i = 0; i < seed.length; i++) {
            seed[i] = (byte) (32 * which + i);
        }
        return JournalKey.of(PublicKey.parse(lines("key-vectors", "key").get(which)), seed);
    }

    /** The n-th note of the vectors. */
    static byte[] note(int which) {
        return blocks("note-vector").get(which).getBytes(StandardCharsets.UTF_8);
    }
}
