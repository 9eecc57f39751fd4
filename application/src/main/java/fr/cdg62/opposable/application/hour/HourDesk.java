package fr.cdg62.opposable.application.hour;

import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.application.form.FormChoice;
import fr.cdg62.opposable.application.ledger.KnownLedgers;
import fr.cdg62.opposable.assistance.api.LogAssistanceHour;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.projection.Views;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Records an hour in the ledger of each collectivity it was given to. All are tried before any is recorded; the ids follow from the key
 * of the entry, so that what is sent again after a failure ends as if it had been sent once.
 */
@Component
public final class HourDesk {

    private static final Duration WAIT_MAX = Duration.ofSeconds(5);

    private final CommandPort commands;
    private final CommandEdge edge;
    private final Views views;

    /** A desk that sends through that port. */
    public HourDesk(CommandPort commands, CommandEdge edge, Views views) {
        this.commands = commands;
        this.edge = edge;
        this.views = views;
    }

    /** Today, on which an hour is given unless said otherwise. */
    LocalDate today() {
        return edge.clock().today();
    }

    KnownLedgers ledgers() {
        return KnownLedgers.of(views, edge.centre());
    }

    HourAnswer on(HourTyped typed, List<FormChoice> agents, Viewer viewer) {
        var ledgers = ledgers();
        var reading = new HourReading(typed);
        var bodies = reading.bodies(KnownBodies.of(ledgers));
        var service = reading.service(agents, bodies.size() > 1);
        if (service == null || !reading.faults().isEmpty()) {
            return new HourAnswer(reading.faults(), List.of(), List.of());
        }
        var sent = new Sent(typed, reading, service, ledgers, viewer);
        var refused = new ArrayList<HourRefused>();
        var hours = new ArrayList<Hour>();
        for (var body : bodies) {
            try {
                hours.add(tried(body, sent));
            } catch (RuntimeException problem) {
                refused.add(refused(body, problem));
            }
        }
        return refused.isEmpty() ? recorded(hours, sent) : new HourAnswer(Map.of(), refused, List.of());
    }

    /** An entry on its way, and all that its commands are made of. */
    private record Sent(
            HourTyped typed, HourReading reading, ServiceRendered service, KnownLedgers ledgers, Viewer viewer) {}

    /** The command of one collectivity. */
    private record Hour(CollectivityFacts body, LogAssistanceHour command) {}

    private Hour tried(CollectivityFacts body, Sent sent) {
        var command = new LogAssistanceHour(
                sent.ledgers().of(body.id(), sent.service().servedOn()).id(),
                new EntryId("entry-" + sent.typed().key()),
                sent.service(),
                false,
                null,
                sent.reading().optional(HourTyped.OFF_CONVENTION),
                sent.reading().optional(HourTyped.LATE));
        commands.dryRun(command, context(sent));
        return new Hour(body, command);
    }

    private HourAnswer recorded(List<Hour> hours, Sent sent) {
        var refused = new ArrayList<HourRefused>();
        var sending = new ArrayList<Hour>();
        long position = 0;
        for (var hour : hours) {
            try {
                position = Math.max(
                        position, commands.send(hour.command(), context(sent)).position());
                sending.add(hour);
            } catch (RuntimeException problem) {
                refused.add(refused(hour.body(), problem));
            }
        }
        return new HourAnswer(Map.of(), refused, told(sending, position));
    }

    /** Once the views have followed, with where each contract year stands; without it when they are late. */
    private List<HourRecorded> told(List<Hour> hours, long position) {
        var followed = KnownLedgers.awaitPosition(views, position, WAIT_MAX) ? ledgers() : new KnownLedgers(List.of());
        return hours.stream()
                .map(hour -> HourRecorded.of(
                        hour.body().name(),
                        hour.command(),
                        followed.find(hour.command().ledgerId()),
                        today()))
                .toList();
    }

    private static HourRefused refused(CollectivityFacts body, RuntimeException problem) {
        return new HourRefused(body.name(), ProblemAnswers.of(problem, Locale.FRENCH));
    }

    private CommandContext context(Sent sent) {
        var viewer = sent.viewer();
        return edge.by(viewer.account(), viewer.role(), "PAGE", sent.typed().key(), null);
    }
}
