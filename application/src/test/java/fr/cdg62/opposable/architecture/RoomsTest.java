package fr.cdg62.opposable.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} draws the arrows the poms allow, all of them and no other. */
class RoomsTest {

    private static final Path HOUSE = Path.of(System.getProperty("opposable.house", ".."));
    private static final Pattern ARROW = Pattern.compile("^ +([a-z-]+) --> ([a-z-]+)$", Pattern.MULTILINE);
    private static final Pattern ROOM = Pattern.compile("<module>([a-z-]+)</module>");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>fr\\.cdg62\\.opposable</groupId>\\s*<artifactId>([a-z-]+)</artifactId>");

    @Test
    void the_drawing_has_the_arrows_of_the_poms() throws IOException {
        assertThat(arrowsIn(read("docs/architecture.md"))).isEqualTo(arrowsOfThePoms());
    }

    @Test
    void a_drawing_that_lacks_one_is_caught() throws IOException {
        var drawing = read("docs/architecture.md").replace("    axonserver --> kernel\n", "");
        assertThat(arrowsIn(drawing)).isNotEqualTo(arrowsOfThePoms());
    }

    @Test
    void every_room_is_described() throws IOException {
        var drawing = read("docs/architecture.md");
        assertThat(rooms()).allSatisfy(room -> assertThat(drawing).contains("| `" + room + "` |"));
    }

    private static Set<String> arrowsIn(String drawing) {
        return ARROW.matcher(drawing)
                .results()
                .map(arrow -> arrow.group(1) + " --> " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arrowsOfThePoms() throws IOException {
        var arrows = new TreeSet<String>();
        for (var room : rooms()) {
            DEPENDENCY
                    .matcher(read(room + "/pom.xml"))
                    .results()
                    .forEach(dependency -> arrows.add(room + " --> " + dependency.group(1)));
        }
        return arrows;
    }

    private static Set<String> rooms() throws IOException {
        return ROOM.matcher(read("pom.xml"))
                .results()
                .map((MatchResult module) -> module.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String path) throws IOException {
        return Files.readString(HOUSE.resolve(path));
    }
}
