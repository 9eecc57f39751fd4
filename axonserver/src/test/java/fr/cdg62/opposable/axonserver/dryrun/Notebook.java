package fr.cdg62.opposable.axonserver.dryrun;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.cdg62.opposable.axonserver.Messages;
import fr.cdg62.opposable.axonserver.NotebookEvent.LineWritten;
import fr.cdg62.opposable.axonserver.NotebookEvent.NotebookOpened;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A notebook of at most three lines. */
class Notebook {

    record OpenNotebook(@TargetAggregateIdentifier String notebook) {}

    record WriteLine(@TargetAggregateIdentifier String notebook, String text) {}

    @AggregateIdentifier
    private String id;

    private int lines;

    Notebook() {}

    @CommandHandler
    Notebook(OpenNotebook command) {
        apply(new NotebookOpened(command.notebook(), Messages.DAY));
    }

    @CommandHandler
    CommandOutcome decide(WriteLine command) {
        if (lines == 3) {
            throw new CommandRefused(
                    Refusal.of(CommandRefusal.FORBIDDEN, Article.of("the notebook"), Facts.of("lines", lines)));
        }
        apply(new LineWritten(command.text(), Messages.DAY));
        return new CommandOutcome(id, AggregateLifecycle.getVersion(), List.of("line " + lines), false);
    }

    @EventSourcingHandler
    void evolve(NotebookOpened event) {
        id = event.notebook();
    }

    @EventSourcingHandler
    void evolve(LineWritten event) {
        lines++;
    }
}
