package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.DecisionTaken;

/**
 * A decision of the collectivity, by somebody of the collectivity.
 *
 * @param sequence the place of its event in the project's stream
 */
public record DecisionOnFile(DecisionTaken taken, long sequence) {}
