package fr.cdg62.opposable.application.erasure;

import fr.cdg62.opposable.kernel.command.CommandAnswer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.person.api.ConfirmErasure;
import java.util.List;

/**
 * Sends every command as it is; once the confirmation of an erasure is on disk, the key is destroyed before the answer is given. Killed in
 * between, the next start destroys it; a vault that fails is asked again by the same command.
 */
public final class ObeyedErasures implements CommandPort {
    private final CommandPort commands;
    private final ForgottenPersons forgotten;

    /** A port that sends through that one, and has erasures obeyed. */
    public ObeyedErasures(CommandPort commands, ForgottenPersons forgotten) {
        this.commands = commands;
        this.forgotten = forgotten;
    }

    @Override
    public CommandAnswer send(Object command, CommandContext context) {
        var answer = commands.send(command, context);
        if (command instanceof ConfirmErasure confirmed) {
            forgotten.obey(confirmed.personId());
        }
        return answer;
    }

    @Override
    public DryRun dryRun(Object command, CommandContext context) {
        return commands.dryRun(command, context);
    }

    @Override
    public List<Possibility> possibilities(Object question, CommandContext context) {
        return commands.possibilities(question, context);
    }
}
