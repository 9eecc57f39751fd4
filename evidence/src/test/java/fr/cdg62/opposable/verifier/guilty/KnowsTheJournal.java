package fr.cdg62.opposable.verifier.guilty;

import fr.cdg62.opposable.journal.Hash;

/** Breaks a rule on purpose: what verifies the journal shares no code with what writes it. */
public record KnowsTheJournal(Hash hash) {}
