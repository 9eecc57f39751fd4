package fr.cdg62.opposable.application.web;

import fr.cdg62.opposable.application.access.Account;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** An account that has proved who it is. It carries no authority: what it may do stands in the policy table alone. */
final class AccountAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Account account;

    AccountAuthentication(Account account) {
        super(List.of());
        this.account = account;
        super.setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Account getPrincipal() {
        return account;
    }
}
