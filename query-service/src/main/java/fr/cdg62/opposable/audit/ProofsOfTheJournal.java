package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.pages.JournalSaid;
import org.springframework.stereotype.Component;

/** What the last note covers is sealed; while the journal contradicts the store, nothing is claimed of any event. */
@Component
public final class ProofsOfTheJournal implements ProofStates {

    private final JournalSaid journal;

    /** What that journal proves. */
    public ProofsOfTheJournal(JournalSaid journal) {
        this.journal = journal;
    }

    @Override
    public ProofState at(long position) {
        if (journal.alarm().isPresent()) {
            return ProofState.UNKNOWN;
        }
        return position < journal.sealedSize() ? ProofState.SEALED : ProofState.NOT_YET_SEALED;
    }
}
