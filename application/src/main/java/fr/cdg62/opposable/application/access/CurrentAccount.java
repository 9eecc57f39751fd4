package fr.cdg62.opposable.application.access;

import fr.cdg62.opposable.kernel.rule.Facts;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The account behind the request being served. */
public final class CurrentAccount {
    private CurrentAccount() {}

    /** The account, if one is known. */
    public static Optional<Account> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** The account; refuses a request nobody is known behind. */
    public static Account required() {
        return find().orElseThrow(() -> AccountRefusal.UNAUTHENTICATED.with(Facts.none()));
    }
}
