package fr.cdg62.opposable.access.rule;

import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Only a role that is held can be withdrawn. */
public record RoleIsHeld(@Nullable GrantedRole held) implements Rule {
    @Override
    public RefusalCode code() {
        return AccessRefusal.ROLE_NOT_HELD;
    }

    @Override
    public Article source() {
        return Article.of("politique d'accès");
    }

    @Override
    public boolean holds() {
        return held != null;
    }

    @Override
    public Facts facts() {
        return Facts.none();
    }
}
