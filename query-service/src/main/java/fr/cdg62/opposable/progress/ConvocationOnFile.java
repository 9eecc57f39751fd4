package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.ConvocationConfigured;

/**
 * What i-délibRE was set up to summon.
 *
 * @param sequence the place of its event in the project's stream
 */
public record ConvocationOnFile(ConvocationConfigured configured, long sequence) {}
