package fr.cdg62.opposable.benchmark.tally;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An aggregate with next to nothing to decide, so that what is measured is the store and the buses. */
public class Tally {

    @AggregateIdentifier
    private @Nullable String id;

    private long minutes;

    /** For Axon, before it replays the stream. */
    protected Tally() {}

    /** Opens the tally. */
    @CommandHandler
    public Tally(OpenTally command) {
        apply(new TallyOpened(command.tallyId(), command.label(), command.effectiveOn()));
    }

    /** Adds minutes; refuses to count down. */
    @CommandHandler
    public void decide(CountUp command) {
        if (command.minutes() < 0) {
            throw new IllegalArgumentException("a tally never counts down");
        }
        apply(new TallyCountedUp(command.tallyId(), command.minutes(), command.label(), command.effectiveOn()));
    }

    @EventSourcingHandler
    void evolve(TallyOpened event) {
        id = event.tallyId();
        minutes = 0;
    }

    @EventSourcingHandler
    void evolve(TallyCountedUp event) {
        minutes += event.minutes();
    }

    @Override
    public String toString() {
        return "tally " + id + " at " + minutes + " min";
    }
}
