package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each fact of some streams follows from, read in what is stored: the facts a conclusion names, the command they share, the things
 * they name, and the deterministic id of what the product or its calendar asked. The surest link comes first. Nothing is guessed: a fact
 * told by someone, which names nothing, has no cause here.
 */
final class CauseLinks {

    /** What fixed the day or the duty that a command of the product carries out, by the first word of its id. */
    private static final Map<String, List<String>> ASKED_BY = Map.ofEntries(
            Map.entry("open-project", List.of("convention.prestation-chosen", "convention.amendment-concluded")),
            Map.entry("open-ledger", List.of("convention.signed", "convention.imported")),
            Map.entry("propose", List.of("campaign.launched")),
            Map.entry("refused", List.of("campaign.launched")),
            Map.entry("transfer", List.of("collectivity.succession-recorded")),
            Map.entry("transfer-ledger", List.of("convention.transferred", "collectivity.succession-recorded")),
            Map.entry("start", List.of("convention.signed", "convention.imported")),
            Map.entry(
                    "expire",
                    List.of(
                            "convention.end-revised",
                            "convention.renewed",
                            "convention.signed",
                            "convention.imported")),
            Map.entry(
                    "remind",
                    List.of(
                            "convention.end-revised",
                            "convention.renewed",
                            "convention.signed",
                            "convention.imported")),
            Map.entry("close-year", List.of("assistance.term-revised", "assistance.ledger-opened")),
            Map.entry("silence", List.of("assistance.statement-sent", "assistance.statement-issued")));

    private final List<RecordedEvent> events;
    private final Map<String, RecordedEvent> byId = new HashMap<>();
    private final Map<String, RecordedEvent> firstOfCommand = new HashMap<>();
    private final Map<String, RecordedEvent> introduced = new HashMap<>();
    private final Map<String, RecordedEvent> concluded = new HashMap<>();
    private final Map<Long, List<Cause>> causes = new HashMap<>();

    /** The links between those events. */
    CauseLinks(Collection<RecordedEvent> events) {
        this.events = events.stream()
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
        this.events.forEach(this::learn);
    }

    private void learn(RecordedEvent event) {
        causes.put(event.position(), causesOf(event));
        byId.put(event.id(), event);
        command(event).ifPresent(command -> firstOfCommand.putIfAbsent(command, event));
        for (var thing : NamedThings.of(event.payload())) {
            introduced.putIfAbsent(thing, event);
            if (event.payload() instanceof NotificationEstablished) {
                concluded.put(thing, event);
            }
        }
    }

    private List<Cause> causesOf(RecordedEvent event) {
        var found = new LinkedHashMap<Long, Cause>();
        Stream.of(concluding(event), asking(event), sharing(event), naming(event), fixing(event))
                .flatMap(causes -> causes)
                .forEach(cause -> found.putIfAbsent(cause.event().position(), cause));
        return List.copyOf(found.values());
    }

    private Stream<Cause> concluding(RecordedEvent event) {
        return event.payload() instanceof NotificationEstablished conclusion
                ? latestFirst(conclusion.facts().stream()
                                .flatMap(fact -> NamedThings.of(fact).stream())
                                .map(introduced::get))
                        .map(fact -> new Cause(fact, Link.CONCLUSION))
                : Stream.empty();
    }

    /** The event whose id ends the id of the command that the product sent. */
    private Stream<Cause> asking(RecordedEvent event) {
        return command(event)
                .filter(command -> firstOfCommand.get(command) == null)
                .map(command -> byId.get(command.substring(command.lastIndexOf('/') + 1)))
                .map(cause -> new Cause(cause, Link.POLICY))
                .stream();
    }

    private Stream<Cause> sharing(RecordedEvent event) {
        return command(event).map(firstOfCommand::get).map(first -> new Cause(first, Link.COMMAND)).stream();
    }

    private Stream<Cause> naming(RecordedEvent event) {
        var named = NamedThings.of(event.payload()).stream()
                .map(thing -> concluded.getOrDefault(thing, introduced.get(thing)));
        return latestFirst(named).map(fact -> new Cause(fact, Link.REFERENCE));
    }

    private static Stream<RecordedEvent> latestFirst(Stream<RecordedEvent> found) {
        return found.filter(event -> event != null)
                .distinct()
                .sorted(Comparator.comparingLong(RecordedEvent::position).reversed());
    }

    /** The last event that fixed what the product then did by itself. */
    private Stream<Cause> fixing(RecordedEvent event) {
        var names = command(event)
                .filter(command -> firstOfCommand.get(command) == null && command.contains("/"))
                .map(command -> ASKED_BY.get(command.substring(0, command.indexOf('/'))))
                .orElse(List.of());
        var link = "CLOCK".equals(event.meta(MetadataKey.ORIGIN)) ? Link.CALENDAR : Link.POLICY;
        return byId.values().stream()
                .filter(earlier -> names.contains(earlier.type().name()))
                .max(Comparator.comparingLong(RecordedEvent::position))
                .map(cause -> new Cause(cause, link))
                .stream();
    }

    private static Optional<String> command(RecordedEvent event) {
        return Optional.ofNullable(event.meta(MetadataKey.COMMAND_ID));
    }

    /** What the event follows from, the surest first. */
    List<Cause> causes(RecordedEvent event) {
        return causes.getOrDefault(event.position(), List.of());
    }

    /** What follows from the event before all else, in the order of recording. */
    List<Cause> consequences(RecordedEvent event) {
        return events.stream()
                .flatMap(later -> causes(later).stream()
                        .limit(1)
                        .filter(cause -> cause.event().position() == event.position())
                        .map(cause -> new Cause(later, cause.link())))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
