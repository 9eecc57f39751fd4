package fr.cdg62.opposable.story;

import fr.cdg62.opposable.access.api.AccountEvent;
import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.campaign.api.CampaignEvent;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.consultation.api.ConsultationEvent;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.installation.api.InstallationEvent;
import fr.cdg62.opposable.journalkey.api.JournalKeyEvent;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.person.api.PersonEvent;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.projection.InMemoryEventLog;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A history told in order, as the application would have recorded it. */
public final class Story {

    /** Every event of the product. */
    public static final EventNames NAMES = EventNames.of(
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

    private final InMemoryEventLog log = new InMemoryEventLog();
    private final Map<String, String> collectivities = new HashMap<>();
    private String instant = "2024-01-02T08:00:00Z";

    /** What follows is recorded at this instant. */
    public Story at(String recordedAt) {
        instant = recordedAt;
        return this;
    }

    /** Records facts, one after another. */
    public Story then(DomainEvent... facts) {
        for (var fact : facts) {
            record(fact);
        }
        return this;
    }

    private void record(DomainEvent fact) {
        var metadata = new TreeMap<>(Map.of(
                MetadataKey.CENTRE, "cdg-62",
                MetadataKey.ACTOR, "account-agent",
                MetadataKey.ROLE, "AGENT",
                MetadataKey.ORIGIN, "API",
                MetadataKey.COMMAND_ID, "command-" + (log.head() + 1),
                MetadataKey.SALT, "5a175a175a175a175a175a175a175a17"));
        log.record(stream(fact, metadata), instant, metadata, NAMES.typeOf(fact.getClass()), fact);
    }

    private String stream(DomainEvent fact, Map<String, String> metadata) {
        return switch (fact) {
            case CollectivityEvent e -> {
                metadata.put(MetadataKey.COLLECTIVITY, e.collectivityId().value());
                yield e.collectivityId().value();
            }
            case PersonEvent e -> e.personId().value();
            case CampaignEvent e -> e.campaignId().value();
            case AssistanceEvent e -> {
                var convention = e.ledgerId().convention().value();
                metadata.put(MetadataKey.CONVENTION, convention);
                metadata.put(MetadataKey.COLLECTIVITY, collectivities.get(convention));
                yield e.ledgerId().value();
            }
            case AccountEvent e -> e.accountId().value();
            case ProjectEvent e -> {
                var convention = e.projectId().convention().value();
                metadata.put(MetadataKey.CONVENTION, convention);
                metadata.put(MetadataKey.COLLECTIVITY, collectivities.get(convention));
                yield e.projectId().value();
            }
            case ServiceCapacityEvent e -> e.capacityId().value();
            case ConsultationEvent e -> e.consultationId().value();
            case InstallationEvent e -> "installation-cdg-62";
            case JournalKeyEvent e -> e.journalId().value();
            case ConventionEvent e -> {
                var id = e.conventionId().value();
                if (e instanceof ConventionDrafted drafted) {
                    collectivities.put(id, drafted.collectivity().id().value());
                }
                metadata.put(MetadataKey.CONVENTION, id);
                metadata.put(MetadataKey.COLLECTIVITY, collectivities.get(id));
                metadata.put(MetadataKey.RULES, "SignedOnceAuthorised,SignatoryHoldsTheOffice");
                yield id;
            }
            default -> throw new IllegalArgumentException(fact.toString());
        };
    }

    /** The log as it stands. */
    public InMemoryEventLog log() {
        return log;
    }

    /** Every event, in order. */
    public List<RecordedEvent> events() {
        try (var events = log.read(0)) {
            return events.toList();
        }
    }

    /** The documents of a projection after these events, by key. */
    public static <V> TreeMap<String, V> fold(Projection<V> projection, List<RecordedEvent> events) {
        var documents = new TreeMap<String, V>();
        for (var event : events) {
            projection
                    .key(event)
                    .ifPresent(key -> documents.compute(key, (k, before) -> projection.apply(before, event)));
        }
        return documents;
    }
}
