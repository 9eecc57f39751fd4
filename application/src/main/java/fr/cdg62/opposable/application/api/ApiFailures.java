package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What any handler throws becomes a problem under {@code /api}, and a status with its page elsewhere. No stack trace ever. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class ApiFailures {
    /** Anything thrown. An answer already on its way is broken off: its first half must not pass for the whole. */
    @ExceptionHandler(Exception.class)
    public void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw thrown;
        }
        var problem = problem(thrown, request);
        if (request.getRequestURI().startsWith("/api")) {
            ProblemAnswers.write(problem, request, response);
        } else {
            response.sendError(problem.status());
        }
    }

    private static Problem problem(Exception thrown, HttpServletRequest request) {
        var locale = ProblemWords.locale(request);
        return switch (thrown) {
            case CommandRefused refused -> ProblemAnswers.of(refused, locale);
            case InvalidValue invalid -> ProblemAnswers.of(invalid, locale);
            case MaxUploadSizeExceededException tooLarge ->
                ProblemAnswers.of(EdgeRefusal.BODY_TOO_LARGE.with(), locale);
            case MultipartException malformed -> ProblemAnswers.of(EdgeRefusal.BAD_REQUEST.with(), locale);
            case ErrorResponse known -> ProblemAnswers.of(known.getStatusCode().value(), locale);
            default -> ProblemAnswers.of(thrown, locale);
        };
    }
}
