package fr.cdg62.opposable.application.web;

import fr.cdg62.opposable.application.access.Logins;
import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.application.api.ProblemWords;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a programme by its token, for this request only; a token that is not known is refused at once. */
final class BearerToken extends OncePerRequestFilter {
    private static final String PREFIX = "Bearer ";

    private final Logins logins;

    BearerToken(Logins logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(PREFIX)) {
            chain.doFilter(request, response);
            return;
        }
        var account = logins.byToken(header.substring(PREFIX.length()).strip());
        if (account.isEmpty()) {
            ProblemAnswers.write(ProblemAnswers.unauthenticated(ProblemWords.locale(request)), request, response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountAuthentication(account.get())));
        chain.doFilter(request, response);
    }
}
