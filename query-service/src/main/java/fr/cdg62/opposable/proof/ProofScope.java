package fr.cdg62.opposable.proof;

/** What an export shows whole. The events of the journal's own keys are always shown too. */
public sealed interface ProofScope {

    /** Every event. */
    record Everything() implements ProofScope {}

    /**
     * Every stream of that collectivity.
     *
     * @param collectivity its id, as the metadata of its events say it
     */
    record OfCollectivity(String collectivity) implements ProofScope {}

    /**
     * The stream of that convention, those whose first event names it (its project, its ledger) and that of its collectivity.
     *
     * @param convention its id
     */
    record OfConvention(String convention) implements ProofScope {}
}
