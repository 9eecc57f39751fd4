package fr.cdg62.opposable.verifier;

/**
 * One thing found.
 *
 * @param code what kind of thing
 * @param place where
 * @param text a sentence in French
 */
public record Finding(Code code, Place place, String text) {}
