package fr.cdg62.opposable.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The identifiers of real @CTES messages, when the machine has them: {@code OPPOSABLE_FIXTURES} names their folder. */
class RealFixturesTest {

    private static final Pattern ID_ACTE = Pattern.compile("IDActe=\"([^\"]+)\"");
    /** A made-up SIREN in one test message, whose key is wrong. */
    private static final String WRONG_KEY = "-123456789-";

    @Test
    void every_identifier_of_a_real_message_is_read_and_spells_itself_again() throws IOException {
        var folder = System.getenv("OPPOSABLE_FIXTURES");
        if (folder == null) {
            System.out.println("1 real-fixtures test skipped: OPPOSABLE_FIXTURES is not set");
        }
        assumeTrue(folder != null, "OPPOSABLE_FIXTURES is not set");
        var identifiers = identifiersUnder(Path.of(folder));
        assertThat(identifiers).hasSizeGreaterThanOrEqualTo(3);
        for (var text : identifiers) {
            var id = new ActIdentifier(text);
            var day = id.decidedOn().toString().replace("-", "");
            assertThat(String.join("-", id.department(), id.siren().value(), day, id.number(), id.nature()))
                    .isEqualTo(text);
        }
    }

    private static Set<String> identifiersUnder(Path folder) throws IOException {
        assertThat(folder).as("OPPOSABLE_FIXTURES").isDirectory();
        var found = new TreeSet<String>();
        for (var file : xmlFilesUnder(folder.resolve("actes"))) {
            var matcher = ID_ACTE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        found.removeIf(text -> text.contains(WRONG_KEY));
        return found;
    }

    private static Iterable<Path> xmlFilesUnder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(
                    files.filter(f -> f.toString().endsWith(".xml")).toList());
        }
    }
}
