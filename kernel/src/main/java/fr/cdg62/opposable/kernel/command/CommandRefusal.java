package fr.cdg62.opposable.kernel.command;

import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals that belong to the sending of commands, whatever the aggregate. */
public enum CommandRefusal implements RefusalCode {
    /** The id came before with other content. */
    COMMAND_ID_REUSED,
    /** The aggregate changed since the caller read it. */
    STALE_VERSION,
    /** Another command on the same aggregate won the race. */
    LOST_RACE,
    /** No such aggregate. */
    NOT_FOUND,
    /** The role does not allow the command. */
    FORBIDDEN
}
