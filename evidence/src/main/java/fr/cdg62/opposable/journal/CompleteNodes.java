package fr.cdg62.opposable.journal;

/** Where the nodes of a tree whose leaves are all there can be read: what proofs are made from. */
@FunctionalInterface
public interface CompleteNodes {

    /**
     * The node that stands above 2^{@code height} leaves, the first of them being of index {@code rank} × 2^{@code height}.
     *
     * @param height 0 for a leaf
     * @param rank from 0, among the nodes of this height
     */
    Hash node(int height, long rank);
}
