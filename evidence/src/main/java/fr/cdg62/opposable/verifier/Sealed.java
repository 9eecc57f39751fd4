package fr.cdg62.opposable.verifier;

/** What came of comparing a note with the events: its root is that of the leaves they give, or of the leaves kept beside them, or neither. */
record Sealed(SealPoint point, boolean given, boolean kept) {}
