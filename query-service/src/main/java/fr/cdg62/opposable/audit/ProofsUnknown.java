package fr.cdg62.opposable.audit;

import org.springframework.stereotype.Component;

/** Where no journal is sealed, nothing is claimed. */
@Component
public final class ProofsUnknown implements ProofStates {

    @Override
    public ProofState at(long position) {
        return ProofState.UNKNOWN;
    }
}
