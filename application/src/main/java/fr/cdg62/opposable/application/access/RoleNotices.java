package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.access.api.GrantRole;
import fr.cdg62.opposable.access.api.RevokeRole;
import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.command.CommandPort;

/**
 * Makes events of roles given and withdrawn, under deterministic ids: sent when it happens, and again at each start for what a
 * crash may have left unsaid.
 */
public final class RoleNotices {
    private final CommandPort commands;
    private final CommandEdge edge;

    /** Notices sent through that port. */
    public RoleNotices(CommandPort commands, CommandEdge edge) {
        this.commands = commands;
        this.edge = edge;
    }

    /** Says that the account holds its role, and that it lost it where it did. */
    public void say(Account account, String actor, Role role, String origin) {
        var id = new AccountId(account.id());
        var granted = new GrantedRole(account.role(), account.collectivity());
        commands.send(
                new GrantRole(id, edge.centre(), granted, account.grantedOn()),
                edge.by(actor, role, origin, "grant/" + account.id(), null));
        var revokedOn = account.revokedOn();
        if (revokedOn != null) {
            commands.send(new RevokeRole(id, revokedOn), edge.by(actor, role, origin, "revoke/" + account.id(), null));
        }
    }

    /** Says it of every account, in the product's own name. */
    public void sayAll(Accounts accounts) {
        accounts.list().forEach(account -> say(account, "system", Role.SYSTEM, "START"));
    }
}
