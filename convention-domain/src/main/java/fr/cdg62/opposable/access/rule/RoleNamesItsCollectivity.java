package fr.cdg62.opposable.access.rule;

import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A role of a collectivity names the one it sees, and no other role names any. */
public record RoleNamesItsCollectivity(GrantedRole granted) implements Rule {
    @Override
    public RefusalCode code() {
        return AccessRefusal.ROLE_WITHOUT_COLLECTIVITY;
    }

    @Override
    public Article source() {
        return Article.of("politique d'accès");
    }

    @Override
    public boolean holds() {
        return (granted.role() == Role.COLLECTIVITY) == (granted.collectivity() != null);
    }

    @Override
    public Facts facts() {
        return Facts.of("role", granted.role());
    }
}
