package fr.cdg62.opposable.kernel.rule;

/** A sentence that must be true. Pure: it knows its code, its source and its facts, and has one reason not to hold. */
public interface Rule {

    /** The code given when the rule does not hold. */
    RefusalCode code();

    /** Where the rule comes from. */
    Article source();

    /** Whether the sentence is true of the facts. */
    boolean holds();

    /** What the rule looked at. */
    Facts facts();

    /** The rule's name as recorded beside the events it allowed. */
    default String name() {
        return getClass().getSimpleName();
    }
}
