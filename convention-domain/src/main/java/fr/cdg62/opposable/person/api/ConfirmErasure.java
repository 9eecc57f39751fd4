package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.ErasureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Confirms, by another account than the one that asked, that a person's key is destroyed; it is, that very day and for ever. What could have
 * changed since the request is judged again: legal hold, offices.
 */
public record ConfirmErasure(@TargetAggregateIdentifier PersonId personId, ErasureId erasureId)
        implements PersonCommand {}
