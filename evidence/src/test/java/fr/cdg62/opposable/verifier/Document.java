package fr.cdg62.opposable.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of test vectors of {@code docs/journal.md}. */
public final class Document {

    private Document() {}

    /** The texts of every block of this kind. */
    public static List<String> blocks(String kind) {
        try {
            var page = Files.readString(Path.of(System.getProperty("opposable.house", ".."), "docs", "journal.md"));
            var blocks = Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                    .matcher(page)
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            if (blocks.isEmpty()) {
                throw new AssertionError("docs/journal.md has lost its " + kind);
            }
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of each line of the only block of this kind. */
    public static List<String[]> lines(String kind) {
        return blocks(kind).get(0).lines().map(line -> line.split(" ", -1)).toList();
    }
}
