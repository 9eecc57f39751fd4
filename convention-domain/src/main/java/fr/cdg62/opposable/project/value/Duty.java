package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.kernel.rule.Article;

/**
 * A commitment on a day.
 *
 * @param commitment which one
 * @param article where the convention says it
 * @param standing what it is that day
 */
public record Duty(Commitment commitment, Article article, DutyStanding standing) {}
