package fr.cdg62.opposable.application.erasure;

import fr.cdg62.opposable.application.importing.ImportedSheets;
import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.ConventionsNaming;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.person.api.PersonRecorded;
import fr.cdg62.opposable.person.model.Retention;
import fr.cdg62.opposable.person.value.Offices;
import fr.cdg62.opposable.project.api.ProjectEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Answers what forbids forgetting a person by reading the whole store, as it stands when the command is decided: the question is rare and
 * its answer must miss nothing.
 */
public final class FoldedRetention implements Retention {
    private final EventStorageEngine engine;
    private final PersonVault vault;
    private final ImportedSheets sheets;

    /** What that store, that vault and those sheets say. */
    public FoldedRetention(EventStorageEngine engine, PersonVault vault, ImportedSheets sheets) {
        this.engine = engine;
        this.vault = vault;
        this.sheets = sheets;
    }

    @Override
    public ConventionsNaming conventions(PersonId person, Offices offices) {
        var files = new TreeMap<String, FileRead>();
        try (var events = engine.readEvents((TrackingToken) null, false)) {
            events.forEach(message -> read(message, person, files));
        }
        var naming =
                files.values().stream().filter(file -> file.concerns(offices)).toList();
        return new ConventionsNaming(
                naming.stream().map(FileRead::convention).toList(),
                naming.stream().flatMap(FileRead::hold).toList());
    }

    private static void read(TrackedEventMessage<?> message, PersonId person, Map<String, FileRead> files) {
        if (isOfAFile(message.getPayloadType())) {
            var event = (DomainEvent) message.getPayload();
            var convention = convention(event);
            var body = (@Nullable String) message.getMetaData().get(MetadataKey.COLLECTIVITY);
            files.computeIfAbsent(convention.value(), none -> new FileRead(convention))
                    .read(event, body, person);
        }
    }

    private static boolean isOfAFile(Class<?> type) {
        return ConventionEvent.class.isAssignableFrom(type)
                || AssistanceEvent.class.isAssignableFrom(type)
                || ProjectEvent.class.isAssignableFrom(type);
    }

    private static ConventionId convention(DomainEvent event) {
        return switch (event) {
            case ConventionEvent e -> e.conventionId();
            case AssistanceEvent e -> e.ledgerId().convention();
            case ProjectEvent e -> e.projectId().convention();
            default -> throw new IllegalArgumentException(event.getClass() + " is of no convention's file");
        };
    }

    @Override
    public List<Sha256> sheets(PersonId person) {
        return name(person).map(sheets::spelling).orElse(List.of());
    }

    private Optional<String> name(PersonId person) {
        return engine.readEvents(person.value())
                .asStream()
                .map(message -> message.getPayload())
                .filter(PersonRecorded.class::isInstance)
                .map(recorded -> ((PersonRecorded) recorded).name())
                .findFirst()
                .flatMap(vault::open);
    }
}
