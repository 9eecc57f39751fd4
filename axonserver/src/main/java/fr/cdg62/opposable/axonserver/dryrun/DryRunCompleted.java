package fr.cdg62.opposable.axonserver.dryrun;

import fr.cdg62.opposable.kernel.command.DryRun;
import org.axonframework.commandhandling.CommandExecutionException;

/** The end of a dry run: thrown so that the unit of work rolls back; the details are what would have happened. */
public final class DryRunCompleted extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    public DryRunCompleted(DryRun dryRun) {
        super("dry run completed, nothing appended", null, dryRun);
    }

    /** What the command would have done. */
    public DryRun dryRun() {
        return this.<DryRun>getDetails().orElseThrow();
    }
}
