package fr.cdg62.opposable.benchmark.tally;

import fr.cdg62.opposable.kernel.event.DomainEvent;

/** What happens to a tally. */
public sealed interface TallyEvent extends DomainEvent permits TallyOpened, TallyCountedUp {

    /** The tally concerned. */
    String tallyId();
}
