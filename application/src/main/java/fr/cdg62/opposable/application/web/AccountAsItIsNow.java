package fr.cdg62.opposable.application.web;

import fr.cdg62.opposable.application.access.Account;
import fr.cdg62.opposable.application.access.AccountRefusal;
import fr.cdg62.opposable.application.access.CurrentAccount;
import fr.cdg62.opposable.application.access.Logins;
import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.application.api.ProblemWords;
import fr.cdg62.opposable.kernel.rule.Facts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the account again at each request: closed means out at once, and a password set by someone else opens nothing but the
 * form that changes it.
 */
final class AccountAsItIsNow extends OncePerRequestFilter {
    private static final Set<String> OPEN_BEFORE_CHANGE =
            Set.of("/motdepasse", "/deconnexion", "/connexion", "/api/password", "/actuator/health", "/error");

    private final Logins logins;

    AccountAsItIsNow(Logins logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = CurrentAccount.find();
        if (known.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var now = logins.current(known.get().id());
        if (now.isEmpty()) {
            forget(request);
        } else {
            SecurityContextHolder.setContext(new SecurityContextImpl(new AccountAuthentication(now.get())));
        }
        if (now.filter(Account::mustChangePassword).isPresent() && !isOpen(request)) {
            refuse(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        return OPEN_BEFORE_CHANGE.contains(request.getRequestURI()) || PublicAddresses.isStatic(request);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PublicAddresses.wantsPage(request)) {
            response.sendRedirect("/motdepasse");
            return;
        }
        var refusal = AccountRefusal.PASSWORD_CHANGE_REQUIRED.with(Facts.none());
        ProblemAnswers.write(ProblemAnswers.of(refusal, ProblemWords.locale(request)), request, response);
    }
}
