package fr.cdg62.opposable.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence the code asks for is there, and none is there for nobody. */
class WordsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]+([.][A-Za-z]+)*)\"");
    private static final Pattern FINDING = Pattern.compile(
            "(event|leaf|index|sequence|tail|head|root|streams|stream|inclusion|consistency|signature|note|chain|store|key"
                    + "|witness|stamp|line|answer)[.](?!jsonl)[a-zA-Z]+");

    @Test
    void every_sentence_is_there_and_said() throws IOException {
        var literals = new TreeSet<String>();
        var main = Path.of(System.getProperty("opposable.house", ".."), "evidence/src/main");
        try (var files = Files.walk(main.resolve("java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(literal -> literals.add(literal.group(1)));
            }
        }
        var sentences = new Properties();
        try (var in =
                Files.newInputStream(main.resolve("resources/fr/cdg62/opposable/verifier/verifier_fr.properties"))) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (var key : sentences.stringPropertyNames()) {
            var known = literals.contains(key)
                    || literals.contains(key.replaceFirst("^(finding|unreadable)[.]", ""))
                    || key.matches(
                            "report[.]verdict[.][A-Z]+|kind[.]export[A-Z]+|proved[.]complete[.]kind[.].*|not[.][A-Z]+");
            assertThat(known).as("nobody says " + key).isTrue();
        }
        assertThat(literals.stream().filter(literal -> FINDING.matcher(literal).matches()))
                .allSatisfy(
                        literal -> assertThat(sentences.stringPropertyNames()).contains("finding." + literal));
    }
}
