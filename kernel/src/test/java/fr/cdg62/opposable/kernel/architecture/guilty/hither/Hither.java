package fr.cdg62.opposable.kernel.architecture.guilty.hither;

import fr.cdg62.opposable.kernel.architecture.guilty.thither.Thither;

/** Breaks a rule on purpose: half of a cycle. */
public record Hither(Thither there) {}
