package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.french.PlainLetters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** A person's name looked for in sheets: all its words in one line, whatever their order, their case and their accents. */
final class SpelledName {
    private static final int UNPACKED_MAX = 40 * 1_048_576;
    private static final Pattern END_OF_ROW =
            Pattern.compile("</table:table-row>|</[a-z]+:[a-z-]*(creator|title|subject)>");
    private static final Pattern MARK = Pattern.compile("<[^>]*>|&[a-z#0-9]+;");

    private final Set<String> words;

    SpelledName(String name) {
        this.words = words(name);
    }

    boolean isIn(String text) {
        return !words.isEmpty() && words(text).containsAll(words);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(PlainLetters.of(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether a line of the sheet spells it, or what an ODS file says of its author. */
    boolean isInSheet(byte[] bytes) {
        return lines(bytes).anyMatch(this::isIn);
    }

    private static Stream<String> lines(byte[] bytes) {
        var isZip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return isZip ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8).lines();
    }

    private static Stream<String> unpacked(byte[] bytes) {
        var lines = Stream.<String>builder();
        int left = UNPACKED_MAX;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                var part = zip.readNBytes(left);
                left -= part.length;
                END_OF_ROW
                        .splitAsStream(new String(part, StandardCharsets.UTF_8))
                        .map(row -> MARK.matcher(row).replaceAll(" "))
                        .forEach(lines);
            }
        } catch (IOException unreadable) {
            throw ImportRefusal.SHEET_UNREADABLE.with("reason", "ODS");
        }
        return lines.build();
    }
}
