package fr.cdg62.opposable.kernel.architecture.guilty;

import de.focus_shift.jollyday.core.Holiday;

/** Breaks a rule on purpose: kernel knows the JDK and itself. */
public record KnowsALibrary(Holiday holiday) {}
