package fr.cdg62.opposable.journal.guilty;

import fr.cdg62.opposable.verifier.Verdict;

/** Breaks a rule on purpose: what writes the journal shares no code with what verifies it. */
public record KnowsTheVerifier(Verdict verdict) {}
