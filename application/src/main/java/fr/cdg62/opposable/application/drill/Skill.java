package fr.cdg62.opposable.application.drill;

/** How much whoever corrupts the copy knows. */
public enum Skill {
    /** Changes bytes, and nothing that depends on them. */
    NAIVE,
    /**
     * Knows this program: puts positions, sequences and knowledge instants in order, recomputes leaves, checksums and the remembered head,
     * and removes the tiles. Only the signed notes are beyond reach.
     */
    INFORMED
}
