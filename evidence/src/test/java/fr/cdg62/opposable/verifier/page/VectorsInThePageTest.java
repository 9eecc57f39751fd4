package fr.cdg62.opposable.verifier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vectors of {@code docs/journal.md}, run in the page by a script of the test. */
class VectorsInThePageTest {

    private static final String TRIED = "/fr/cdg62/opposable/verifier/page/vectors.js";

    @Test
    void every_vector_of_the_document_is_found_again() throws IOException {
        var document = Files.readString(Path.of(System.getProperty("opposable.house", ".."), "docs", "journal.md"));
        try (var script = VectorsInThePageTest.class.getResourceAsStream(TRIED);
                var page = VerifyingPage.opened()) {
            page.page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            var tried = (List<?>) page.page.evaluate("tried", document);
            assertThat(tried)
                    .hasSizeGreaterThan(60)
                    .allSatisfy(line -> assertThat((String) line).endsWith(" holds"));
            assertThat((List<?>) page.page.evaluate("againstTheBrowser")).isEmpty();
        }
    }
}
