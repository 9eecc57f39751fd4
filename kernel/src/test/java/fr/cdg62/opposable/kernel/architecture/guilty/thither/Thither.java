package fr.cdg62.opposable.kernel.architecture.guilty.thither;

import fr.cdg62.opposable.kernel.architecture.guilty.hither.Hither;
import java.util.List;

/** Breaks a rule on purpose: the other half of a cycle. */
public record Thither(List<Hither> back) {}
