package fr.cdg62.opposable.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The few addresses that answer without knowing who asks: the login page, what it is drawn with, and readiness. */
public final class PublicAddresses {
    /** As path patterns. */
    public static final List<String> PATTERNS =
            List.of("/connexion", "/actuator/health", "/error", "/css/**", "/js/**", "/webjars/**", "/favicon.ico");

    private PublicAddresses() {}

    static boolean isStatic(HttpServletRequest request) {
        var address = request.getRequestURI();
        return List.of("/css/", "/js/", "/webjars/", "/favicon.ico").stream().anyMatch(address::startsWith);
    }

    /** Whether a person's browser asks for a page, rather than a programme for data. */
    static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return !request.getRequestURI().startsWith("/api") && accept != null && accept.contains("text/html");
    }
}
