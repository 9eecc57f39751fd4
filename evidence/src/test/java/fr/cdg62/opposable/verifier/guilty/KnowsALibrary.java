package fr.cdg62.opposable.verifier.guilty;

import org.assertj.core.api.AbstractAssert;

/** Breaks a rule on purpose: evidence runs alone. */
public record KnowsALibrary(AbstractAssert<?, ?> library) {}
