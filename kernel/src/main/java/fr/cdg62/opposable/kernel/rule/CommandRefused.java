package fr.cdg62.opposable.kernel.rule;

import org.axonframework.commandhandling.CommandExecutionException;

/** A command refused by a rule. Expected, never logged as an error; the refusal travels as details, across the wire too. */
public final class CommandRefused extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    public CommandRefused(Refusal refusal) {
        super(refusal.code(), null, refusal);
    }

    /** Why the command was refused. */
    public Refusal refusal() {
        return this.<Refusal>getDetails().orElseThrow();
    }
}
