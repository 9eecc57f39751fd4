package fr.cdg62.opposable.guilty;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Guilty: a page sends commands through the port of the kernel. */
class SendsByTheGateway {

    CommandGateway gateway;
}
