package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.AdviceGiven;

/**
 * An advice of the centre, by somebody of the centre.
 *
 * @param sequence the place of its event in the project's stream
 */
public record AdviceOnFile(AdviceGiven given, long sequence) {}
