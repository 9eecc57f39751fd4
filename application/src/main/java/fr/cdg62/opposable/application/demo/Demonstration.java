package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.time.Paris;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plays three conventions through the same port as everyone, each fact on its simulated day and the calendar with it, under
 * deterministic ids: playing it again changes nothing. Only where time is simulated.
 */
public final class Demonstration {
    /** The day on which the first file is opened, Europe/Paris. */
    public static final LocalDate FROM = LocalDate.of(2018, 9, 3);

    private static final LocalDate TOLD_ON = LocalDate.of(2026, 12, 1);
    private static final Duration MORNING = Duration.ofHours(9);

    private final CommandPort commands;
    private final CommandEdge edge;
    private final PersonVault vault;
    private final Runnable calendar;

    /**
     * A demonstration sent through that port.
     *
     * @param calendar the pass that sends what the calendar has made due
     */
    public Demonstration(CommandPort commands, CommandEdge edge, PersonVault vault, Runnable calendar) {
        this.commands = commands;
        this.edge = edge;
        this.vault = vault;
        this.calendar = calendar;
    }

    /**
     * Plays it, then moves the clock on to the day on which it is told.
     *
     * @throws IllegalStateException where time is real, or when a step is not answered as the story tells
     */
    public void play() {
        for (var step : steps(vault)) {
            moveTo(step.on());
            play(step);
        }
        moveTo(TOLD_ON);
    }

    /** Every step of the three stories, in the order of their days. */
    static List<DemoStep> steps(PersonVault vault) {
        return Stream.of(
                        DemoPersons.president(FROM, vault),
                        OigniesStory.steps(vault),
                        CourrieresStory.steps(vault),
                        LibercourtStory.steps(vault))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(DemoStep::on))
                .toList();
    }

    private void play(DemoStep step) {
        if (step.command() == null) {
            calendar.run();
            return;
        }
        try {
            commands.send(asOfToday(step, step.command()), edge.bySystem("DEMO", "demo/" + step.id()));
            if (step.refusedWith() != null) {
                throw new IllegalStateException(step.id() + " was to be refused with " + step.refusedWith());
            }
        } catch (CommandRefused refused) {
            if (!refused.refusal().code().equals(step.refusedWith())) {
                throw new IllegalStateException(
                        step.id() + " was refused with " + refused.refusal().code(), refused);
            }
        }
    }

    /** A clock that starts later than the story records its decisions late, which takes a reason. */
    private Object asOfToday(DemoStep step, Object command) {
        return command instanceof RecordRenewalDecision decision
                        && edge.clock().today().isAfter(step.on())
                ? late(decision)
                : command;
    }

    private static RecordRenewalDecision late(RecordRenewalDecision decision) {
        return new RecordRenewalDecision(
                decision.conventionId(),
                decision.party(),
                decision.kind(),
                decision.number(),
                decision.decidedOn(),
                decision.delegation(),
                decision.actIdentifier(),
                decision.evidence(),
                "démonstration jouée plus tard que ses faits");
    }

    private void moveTo(LocalDate day) {
        edge.clock().advanceTo(Paris.startOf(day).plus(MORNING));
    }
}
