package fr.cdg62.opposable.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.persons.PersonProjection;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A name that nobody else has is sent wherever a caller could put it, then looked for wherever it must not be. */
class PlantedNameTest {

    private static final String NAME = "Zéphirine Quenouillard";
    private static final String PART = "Quenouillard";

    private final Application application = Application.shared();
    private final Client agent = application.as(Role.AGENT);

    @Test
    void a_planted_name_is_found_nowhere_but_sealed() throws IOException {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        root.addAppender(heard);
        var id = Application.fresh("person-cdg-62-planted-");
        var good = "{\"name\":\"" + NAME + "\",\"recordedOn\":\"2024-11-04\"}";
        try {
            assertThat(agent.post("/api/persons/" + id + "/record", good).status())
                    .isEqualTo(200);
            agent.post("/api/persons/" + id + "/record", good);
            agent.post("/api/persons/" + id + "/record?dryRun=true", good);
            agent.post("/api/persons/" + id + "/record", good.replace("}", ",\"x\":\"" + NAME + "\"}"));
            agent.post("/api/persons/" + id + "/record", good.substring(0, 20));
            agent.post("/api/persons/" + id + "/record", "{\"recordedOn\":\"" + NAME + "\",\"name\":\"" + NAME + "\"}");
            agent.post("/api/persons/" + id + "/record", "{\"" + NAME + "\":1}");
            agent.post("/api/tokens", good);
            Client.withPassword(agent.address(), PART, PART).get("/api/conventions");
        } finally {
            root.detachAppender(heard);
        }
        var position = application.head();
        assertThat(application
                        .running()
                        .rooms()
                        .reads()
                        .views()
                        .awaitPosition(new PersonProjection(), position, Duration.ofSeconds(20)))
                .isTrue();

        assertThat(heard.list).isNotEmpty().noneMatch(PlantedNameTest::speaksOfIt);
        assertThat(application.console()).doesNotContain(PART);
        assertThat(application.running().web().getBean(MeterRegistry.class).getMeters())
                .noneMatch(meter -> meter.getId().toString().contains(PART));
        assertThat(filesWithTheName()).isEmpty();
        assertThat(agent.get("/api/persons/" + id).body()).contains(NAME);
        assertThat(application.as(Role.AUDITOR).get("/api/persons/" + id).body())
                .doesNotContain(PART);
    }

    @Test
    void the_search_finds_what_is_there() throws IOException {
        var planted = Files.writeString(application.data().resolve("planted.txt"), "…" + NAME + "…");
        try {
            assertThat(filesWithTheName()).containsExactly(planted);
        } finally {
            Files.delete(planted);
        }
    }

    private static boolean speaksOfIt(ILoggingEvent line) {
        var thrown = line.getThrowableProxy();
        return line.getFormattedMessage().contains(PART)
                || (line.getLevel().isGreaterOrEqual(Level.DEBUG)
                        && thrown != null
                        && String.valueOf(thrown.getMessage()).contains(PART));
    }

    private List<Path> filesWithTheName() throws IOException {
        var forms = Stream.of(
                        PART.getBytes(UTF_8),
                        PART.getBytes(UTF_16LE),
                        PART.getBytes(UTF_16BE),
                        Base64.getEncoder()
                                .withoutPadding()
                                .encodeToString(NAME.getBytes(UTF_8))
                                .getBytes(UTF_8))
                .toList();
        try (var files = Files.walk(application.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> forms.stream().anyMatch(form -> contains(file, form)))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] form) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(new String(form, ISO_8859_1));
        } catch (IOException e) {
            return false;
        }
    }
}
