package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.rule.CommandRefused;

/**
 * What the lines of one kind of sheet become.
 *
 * @param <C> the command of a line
 */
sealed interface ImportLines<C> permits ConventionLines, HourLines {

    /**
     * The command a line says.
     *
     * @throws CommandRefused before any rule of law is asked, when it cannot be read
     */
    C command(Sheet.Row row);

    /** The convention it concerns. */
    ConventionId convention(C command);

    /**
     * Passes over what is recorded by other ways, or told by an earlier line.
     *
     * @throws CommandRefused under a code that says so
     */
    void requireNew(C command, boolean recording);

    /** That what the line says is recorded already. */
    CommandRefused there(C command);

    /** Remembers a line that the rules allow, for those after it. */
    void allowed(C command);

    /** What a refusal of the rules says of the line: the same, unless it means that the thing is there already. */
    CommandRefused meant(C command, CommandRefused refused);
}
