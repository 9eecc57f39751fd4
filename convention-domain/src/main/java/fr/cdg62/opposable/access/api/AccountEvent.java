package fr.cdg62.opposable.access.api;

import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.kernel.event.DomainEvent;

/** Every event of an account. */
public sealed interface AccountEvent extends DomainEvent permits RoleGranted, RoleRevoked {
    /** The aggregate it belongs to. */
    AccountId accountId();
}
