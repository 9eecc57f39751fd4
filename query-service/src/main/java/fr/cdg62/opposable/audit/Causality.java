package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Answers where a fact comes from and what follows from it, within the streams of its convention, its ledger and its project, its
 * collectivity and the campaigns they name.
 */
@Component
public class Causality {

    private static final String CAMPAIGN = "CampaignId/";

    private final ReadDesk desk;
    private final EventLog log;

    /** Causes read in the log, seen from the desk. */
    public Causality(ReadDesk desk, EventLog log) {
        this.desk = desk;
        this.log = log;
    }

    /**
     * The causes and the consequences of one event.
     *
     * @param sequence its rank in the stream
     * @throws NothingSuch when it is unknown at the instant asked about, or not to be shown to the viewer
     */
    public CausesSeen of(String stream, String sequence, AsAsked at) {
        var viewer = desk.viewerAsking("audit");
        var question = desk.question(at);
        var rank = Parameter.whole("atEvent", sequence);
        var known = known(stream, viewer, question);
        var event = known.stream()
                .filter(one -> rank != null && one.sequence() == rank)
                .findFirst()
                .orElseThrow(NothingSuch::new);
        var links = new CauseLinks(around(event, viewer, question));
        var causes = links.causes(event);
        return new CausesSeen(
                asOf(question),
                AuditedEvent.of(event),
                chain(links, event),
                causes.stream()
                        .skip(1)
                        .map(cause -> CauseNode.of(cause, List.of()))
                        .toList(),
                tree(links, event));
    }

    private static List<CauseNode> chain(CauseLinks links, RecordedEvent event) {
        var chain = new ArrayList<CauseNode>();
        for (var causes = links.causes(event);
                !causes.isEmpty();
                causes = links.causes(causes.getFirst().event())) {
            chain.addFirst(CauseNode.of(causes.getFirst(), List.of()));
        }
        return chain;
    }

    private static List<CauseNode> tree(CauseLinks links, RecordedEvent event) {
        return links.consequences(event).stream()
                .map(cause -> CauseNode.of(cause, tree(links, cause.event())))
                .toList();
    }

    private List<RecordedEvent> around(RecordedEvent event, Viewer viewer, Question question) {
        var found = new TreeMap<Long, RecordedEvent>();
        streams(event)
                .forEach(stream -> known(stream, viewer, question).forEach(one -> found.put(one.position(), one)));
        campaigns(List.copyOf(found.values()))
                .forEach(stream -> known(stream, viewer, question).forEach(one -> found.put(one.position(), one)));
        return List.copyOf(found.values());
    }

    private static Set<String> streams(RecordedEvent event) {
        var streams = new LinkedHashSet<String>();
        streams.add(event.stream());
        var collectivity = event.meta(MetadataKey.COLLECTIVITY);
        if (collectivity != null) {
            streams.add(collectivity);
        }
        var named = event.meta(MetadataKey.CONVENTION);
        if (named != null) {
            var convention = new ConventionId(named);
            streams.add(convention.value());
            streams.add(LedgerId.of(convention).value());
            streams.add(ProjectId.of(convention).value());
        }
        return streams;
    }

    private static List<String> campaigns(List<RecordedEvent> events) {
        return events.stream()
                .flatMap(event -> NamedThings.of(event.payload()).stream())
                .filter(thing -> thing.startsWith(CAMPAIGN))
                .map(thing -> thing.substring(CAMPAIGN.length()))
                .distinct()
                .toList();
    }

    private List<RecordedEvent> known(String stream, Viewer viewer, Question question) {
        return log.readStream(stream).stream()
                .filter(event -> !event.knownAt().isAfter(question.knownAt()) && Wanted.shown(event, viewer))
                .toList();
    }

    private AsOf asOf(Question question) {
        var head = question.past() ? log.positionKnownAt(question.knownAt()) : log.head();
        return AsOf.of(question, new Freshness(head, log.knownAt(head).orElse(null), head));
    }
}
