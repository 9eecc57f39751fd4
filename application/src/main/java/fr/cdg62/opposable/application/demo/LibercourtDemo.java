package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.time.Paris;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Plays the convention of Libercourt through the same port as everyone, each fact on its simulated day, under deterministic ids:
 * playing it again changes nothing. Only where time is simulated.
 */
public final class LibercourtDemo {
    private static final Duration MORNING = Duration.ofHours(9);

    private final CommandPort commands;
    private final CommandEdge edge;
    private final PersonVault vault;

    /** A demonstration sent through that port. */
    public LibercourtDemo(CommandPort commands, CommandEdge edge, PersonVault vault) {
        this.commands = commands;
        this.edge = edge;
        this.vault = vault;
    }

    /**
     * Plays it, then moves the clock on to a day on which the convention is in force.
     *
     * @throws IllegalStateException where time is real
     */
    public void play() {
        for (var step : LibercourtStory.steps(vault)) {
            moveTo(step.on());
            commands.send(step.command(), edge.bySystem("DEMO", "demo/libercourt/" + step.id()));
        }
        moveTo(LibercourtStory.END);
    }

    private void moveTo(LocalDate day) {
        edge.clock().advanceTo(Paris.startOf(day).plus(MORNING));
    }
}
