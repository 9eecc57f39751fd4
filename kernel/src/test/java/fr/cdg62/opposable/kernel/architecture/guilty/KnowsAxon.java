package fr.cdg62.opposable.kernel.architecture.guilty;

import org.axonframework.commandhandling.CommandMessage;

/** Breaks a rule on purpose: only the refusal may know Axon. */
public record KnowsAxon(CommandMessage<?> message) {}
