package fr.cdg62.opposable.application.hour;

import fr.cdg62.opposable.application.api.Problem;

/**
 * An hour that is not recorded.
 *
 * @param name of the collectivity
 * @param problem why, under which article, and what to do
 */
public record HourRefused(String name, Problem problem) {}
