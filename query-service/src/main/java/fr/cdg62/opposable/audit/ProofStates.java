package fr.cdg62.opposable.audit;

/** Tells how far events are proved: asked by every timeline, answered by whoever seals the journal. */
public interface ProofStates {

    /** How far the event at the position in the store's order is proved. */
    ProofState at(long position);
}
