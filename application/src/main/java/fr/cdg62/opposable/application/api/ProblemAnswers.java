package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.application.access.AccountRefusal;
import fr.cdg62.opposable.application.command.CommandNotStored;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Turns what was thrown into a problem, and writes it. */
public final class ProblemAnswers {
    private static final String RETRY_AFTER_SECONDS = "5";

    private ProblemAnswers() {}

    /** The problem that tells what was thrown, in that language. */
    public static Problem of(Throwable thrown, Locale locale) {
        return switch (thrown) {
            case CommandRefused refused -> Problem.of(refused.refusal(), ProblemStatus.CONFLICT, locale);
            case InvalidValue invalid -> Problem.of(invalid.refusal(), ProblemStatus.BAD_REQUEST, locale);
            case CommandNotStored stored ->
                of((stored.full() ? EdgeRefusal.STORE_FULL : EdgeRefusal.STORE_UNAVAILABLE).with(), locale);
            default -> of(EdgeRefusal.UNEXPECTED.with("incident", Incidents.record(thrown)), locale);
        };
    }

    /** The problem that stands for a status the server itself gave. */
    public static Problem of(int status, Locale locale) {
        return of(ProblemStatus.codeOf(status).with(), locale);
    }

    /** The problem of a request nobody is known behind. */
    public static Problem unauthenticated(Locale locale) {
        return of(AccountRefusal.UNAUTHENTICATED.with(Facts.none()), locale);
    }

    /** Writes the problem as the answer. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        if (problem.status() == 503 || problem.status() == 507) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setHeader("Content-Language", ProblemWords.locale(request).getLanguage());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(ProductJson.mapper().writeValueAsBytes(problem.members()));
    }
}
