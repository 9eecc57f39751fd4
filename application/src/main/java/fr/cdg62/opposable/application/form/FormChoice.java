package fr.cdg62.opposable.application.form;

/**
 * One answer a field proposes.
 *
 * @param value as the command takes it
 * @param label as a person reads it
 */
public record FormChoice(String value, String label) {}
