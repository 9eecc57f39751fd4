package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.value.HousePolicy;

/**
 * What a convention asks of others when a command is decided. Their answers are written in the events.
 *
 * @param register who is registered, and affiliated when
 * @param authorities who may sign for whom, and when
 * @param policy what the house decided where the convention is silent
 */
public record Ports(Register register, SigningAuthorities authorities, HousePolicy policy) {}
