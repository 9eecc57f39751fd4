package fr.cdg62.opposable.convention.model;

/**
 * What a convention asks of others when a command is decided. Their answers are written in the events.
 *
 * @param register who is registered, and affiliated when
 * @param authorities who may sign for whom, and when
 */
public record Ports(Register register, SigningAuthorities authorities) {}
