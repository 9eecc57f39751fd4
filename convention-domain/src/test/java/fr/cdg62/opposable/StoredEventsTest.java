package fr.cdg62.opposable;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.access.api.AccountEvent;
import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyCleared;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.campaign.api.CampaignEvent;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.consultation.api.ConsultationEvent;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.installation.api.InstallationEvent;
import fr.cdg62.opposable.journalkey.api.JournalKeyEvent;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.project.api.ProjectAnomalyCleared;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityEvent;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An event's name, revision and JSON are stored for ever: each has its approved file, only ever added, and old files still read. */
class StoredEventsTest {

    private static final EventNames NAMES = EventNames.of(
            InstallationEvent.class,
            AccountEvent.class,
            JournalKeyEvent.class,
            CollectivityEvent.class,
            PersonEvent.class,
            ConventionEvent.class,
            CampaignEvent.class,
            AssistanceEvent.class,
            ProjectEvent.class,
            ServiceCapacityEvent.class,
            ConsultationEvent.class);

    /** Their clause is that of the weakness. */
    private static final Set<Class<?>> WEAKNESSES = Set.of(
            AnomalyRaised.class,
            AnomalyCleared.class,
            LedgerAnomalyRaised.class,
            LedgerAnomalyCleared.class,
            ProjectAnomalyRaised.class,
            ProjectAnomalyCleared.class);

    static List<String> approvedFiles() throws IOException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void every_event_of_the_table_has_its_approved_file() throws IOException {
        assertThat(approvedFiles())
                .containsAll(NAMES.types().values().stream()
                        .map(type -> type.name() + "." + type.revision() + ".json")
                        .toList());
    }

    @Test
    void every_event_names_the_clauses_it_executes_or_shows_the_weak_one() {
        assertThat(NAMES.types().keySet()).allSatisfy(event -> {
            var executes = event.getAnnotation(Executes.class);
            assertThat(executes).as("%s says what it executes", event).isNotNull();
            assertThat(executes.value().length > 0 || WEAKNESSES.contains(event))
                    .as("%s names a clause", event)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("approvedFiles")
    void an_approved_file_reads_and_writes_back_identically(String file) throws IOException {
        var approved = Files.readString(folder().resolve(file)).strip();
        var event = ProductJson.mapper().readValue(approved, classOf(file));

        assertThat(ProductJson.mapper().writeValueAsString(event)).isEqualTo(approved);
    }

    @ParameterizedTest
    @MethodSource("approvedFiles")
    void an_approved_file_shows_every_component(String file) throws IOException {
        var approved = ProductJson.mapper().readTree(Files.readString(folder().resolve(file)));

        assertThat(Arrays.stream(classOf(file).getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(approved.propertyNames());
    }

    private static Class<? extends DomainEvent> classOf(String file) {
        var parts = file.replaceFirst("\\.json$", "");
        int dot = parts.lastIndexOf('.');
        return NAMES.classOf(parts.substring(0, dot), Integer.parseInt(parts.substring(dot + 1)))
                .orElseThrow();
    }

    private static Path folder() {
        return Path.of("src/test/resources/events");
    }
}
