package fr.cdg62.opposable.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The two tables of {@code docs/glossary.md}. */
record Glossary(Set<String> nouns, Set<String> imperatives, Set<String> participles, Set<String> forbidden) {

    private static final Set<String> CONNECTIVES = Set.of("By", "Of");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z]+)`");

    static Glossary read() throws IOException {
        var page = Files.readString(Path.of(System.getProperty("opposable.house", ".."), "docs", "glossary.md"));
        var halves = page.split("\n## Verbs\n", 2);
        var glossary = new Glossary(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (var row : rows(halves[0])) {
            glossary.nouns.addAll(codes(row[2]));
            glossary.forbidden.addAll(codes(row[5]));
        }
        for (var row : rows(halves[1])) {
            glossary.imperatives.addAll(codes(row[2]));
            glossary.participles.addAll(codes(row[3]));
        }
        return glossary;
    }

    private static List<String[]> rows(String half) {
        return half.lines()
                .filter(line -> line.startsWith("| *"))
                .map(line -> line.split("\\|"))
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    /** A noun or several, nothing else. */
    boolean namesAThing(String name) {
        return isMadeOf(words(name), nouns);
    }

    /** An imperative, then nouns, and possibly what they are found to be: {@code ReportOriginalLost}. */
    boolean asks(String name) {
        var words = withoutWhatItIsFoundToBe(words(name));
        return imperatives.contains(words.getFirst())
                && words.size() > 1
                && isMadeOf(words.subList(1, words.size()), nouns);
    }

    /** Nouns, a participle, and possibly by whom, of what, or what they are found to be: {@code OriginalReportedLost}. */
    boolean tells(String name) {
        var words = withoutWhatItIsFoundToBe(words(name));
        for (int i = 1; i < words.size(); i++) {
            if (participles.contains(words.get(i)) && isMadeOf(words.subList(0, i), nouns)) {
                var rest = words.subList(i + 1, words.size());
                return rest.isEmpty()
                        || (CONNECTIVES.contains(rest.getFirst()) && isMadeOf(rest.subList(1, rest.size()), nouns));
            }
        }
        return false;
    }

    /** Without a last participle that follows a report. */
    private static List<String> withoutWhatItIsFoundToBe(List<String> words) {
        boolean reported = words.contains("Report") || words.contains("Reported");
        return reported && words.getLast().equals("Lost") ? words.subList(0, words.size() - 1) : words;
    }

    private static boolean isMadeOf(List<String> words, Set<String> parts) {
        if (words.isEmpty()) {
            return true;
        }
        for (int i = 1; i <= words.size(); i++) {
            if (parts.contains(String.join("", words.subList(0, i)))
                    && isMadeOf(words.subList(i, words.size()), parts)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of {@code part} follow each other somewhere in {@code name}. */
    static boolean contains(String name, String part) {
        var words = words(name);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (String.join("", words.subList(from, to)).equals(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<String> words(String camelCase) {
        return new ArrayList<>(List.of(camelCase.split("(?<=[a-z0-9])(?=[A-Z])")));
    }
}
