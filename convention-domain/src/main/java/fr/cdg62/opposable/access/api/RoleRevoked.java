package fr.cdg62.opposable.access.api;

import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/** The account lost the role it held. */
@EventName("access.role-revoked")
@Executes(Clause.HORS_CONVENTION)
public record RoleRevoked(AccountId accountId, GrantedRole revoked, LocalDate revokedOn) implements AccountEvent {
    @Override
    public LocalDate effectiveOn() {
        return revokedOn;
    }
}
