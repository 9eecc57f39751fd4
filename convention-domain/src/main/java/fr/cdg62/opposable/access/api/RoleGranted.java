package fr.cdg62.opposable.access.api;

import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/** The account acts under that role from that day. */
@EventName("access.role-granted")
@Executes(Clause.HORS_CONVENTION)
public record RoleGranted(AccountId accountId, CentreId centre, GrantedRole granted, LocalDate grantedOn)
        implements AccountEvent {
    @Override
    public LocalDate effectiveOn() {
        return grantedOn;
    }
}
