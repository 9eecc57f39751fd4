package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.rule.Clause;

/**
 * A clause as an avenant rewrites it.
 *
 * @param clause which one
 * @param text its whole new text
 */
public record AmendedClause(Clause clause, String text) {}
