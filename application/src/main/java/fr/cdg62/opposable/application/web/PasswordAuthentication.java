package fr.cdg62.opposable.application.web;

import fr.cdg62.opposable.application.access.Logins;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a login and password, from the form or from a Basic header. */
final class PasswordAuthentication implements AuthenticationProvider {
    private final Logins logins;

    PasswordAuthentication(Logins logins) {
        this.logins = logins;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var address = given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        try {
            return logins.byPassword(given.getName(), String.valueOf(given.getCredentials()), String.valueOf(address))
                    .map(AccountAuthentication::new)
                    .orElseThrow(() -> new BadCredentialsException("wrong login or password"));
        } catch (CommandRefused tooMany) {
            throw new LockedException("too many attempts", tooMany);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
