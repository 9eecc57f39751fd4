package fr.cdg62.opposable.guilty;

import fr.cdg62.opposable.convention.rule.ConventionCode;

/** Guilty: a rule decides commands, and is not asked again by a reader. */
class KnowsARule {

    ConventionCode rule;
}
