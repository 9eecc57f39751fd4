package fr.cdg62.opposable.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A link of the README or of a document leads to a file of the house. */
class DocumentLinksTest {

    private static final Path HOUSE = Path.of(System.getProperty("opposable.house", ".."));
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static List<Path> documents() throws IOException {
        try (var docs = Files.walk(HOUSE.resolve("docs"))) {
            return Stream.concat(Stream.of(HOUSE.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_somewhere(Path document) throws IOException {
        var links = LINK.matcher(Files.readString(document)).results().map(link -> link.group(1));
        assertThat(links)
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }
}
