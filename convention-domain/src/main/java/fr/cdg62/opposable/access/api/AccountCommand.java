package fr.cdg62.opposable.access.api;

import fr.cdg62.opposable.access.value.AccountId;

/** Every command of an account. */
public sealed interface AccountCommand permits GrantRole, RevokeRole {
    /** The aggregate it belongs to. */
    AccountId accountId();
}
