package fr.cdg62.opposable.application.web;

import fr.cdg62.opposable.application.access.CurrentAccount;
import fr.cdg62.opposable.application.access.Logins;
import fr.cdg62.opposable.application.api.EdgeRefusal;
import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.application.api.ProblemWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Nothing is answered to nobody; what somebody may do is decided by the policy table, in the command and query paths. */
@Configuration(proxyBeanMethods = false)
public class WebSecurity {
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    /** Logins and passwords are checked against the accounts. */
    @Bean
    public AuthenticationManager authenticationManager(Logins logins) {
        return new ProviderManager(new PasswordAuthentication(logins));
    }

    /** The one chain of filters. */
    @Bean
    public SecurityFilterChain filters(HttpSecurity http, AuthenticationManager manager, Logins logins) {
        http.authenticationManager(manager)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(PublicAddresses.PATTERNS.toArray(String[]::new))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(new BearerToken(logins), BasicAuthenticationFilter.class)
                .addFilterBefore(new AccountAsItIsNow(logins), AuthorizationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(WebSecurity::unauthenticated))
                .formLogin(form -> form.loginPage("/connexion").failureHandler(WebSecurity::loginFailed))
                .logout(logout -> logout.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?sortie"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(request -> request.getHeader("Authorization") != null))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(WebSecurity::unauthenticated)
                        .accessDeniedHandler((request, response, denied) -> crossSite(request, response)));
        return http.build();
    }

    private static void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (PublicAddresses.wantsPage(request)) {
            response.sendRedirect("/connexion");
        } else if (cause instanceof LockedException && cause.getCause() != null) {
            ProblemAnswers.write(ProblemAnswers.of(cause.getCause(), ProblemWords.locale(request)), request, response);
        } else {
            ProblemAnswers.write(ProblemAnswers.unauthenticated(ProblemWords.locale(request)), request, response);
        }
    }

    private static void loginFailed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.sendRedirect(cause instanceof LockedException ? "/connexion?attente" : "/connexion?erreur");
    }

    private static void crossSite(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PublicAddresses.wantsPage(request)) {
            response.sendRedirect("/connexion?expire");
            return;
        }
        var locale = ProblemWords.locale(request);
        var nobody = CurrentAccount.find().isEmpty();
        ProblemAnswers.write(
                nobody
                        ? ProblemAnswers.unauthenticated(locale)
                        : ProblemAnswers.of(EdgeRefusal.CROSS_SITE.with(), locale),
                request,
                response);
    }
}
