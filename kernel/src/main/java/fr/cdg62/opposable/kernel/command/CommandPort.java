package fr.cdg62.opposable.kernel.command;

import java.util.List;

/** How pages, the API, the clock and the loaders send commands. Implemented where everything is wired. */
public interface CommandPort {

    /**
     * Sends a command and waits until its events are on disk.
     *
     * @throws fr.cdg62.opposable.kernel.rule.CommandRefused when a rule refuses it
     */
    CommandAnswer send(Object command, CommandContext context);

    /** Runs the same handler and appends nothing. */
    DryRun dryRun(Object command, CommandContext context);

    /** Asks the aggregate what its state allows today. Nothing is appended. */
    List<Possibility> possibilities(Object question, CommandContext context);
}
