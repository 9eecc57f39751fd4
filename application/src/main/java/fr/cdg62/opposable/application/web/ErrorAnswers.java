package fr.cdg62.opposable.application.web;

import fr.cdg62.opposable.application.api.ProblemAnswers;
import fr.cdg62.opposable.application.api.ProblemWords;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the server itself refuses: a problem for programmes, a page for people. */
@Controller
public final class ErrorAnswers implements ErrorController {
    /** Answers an error of the server. */
    @RequestMapping("/error")
    public @Nullable ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        var from = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var problem = ProblemAnswers.of(given, ProblemWords.locale(request));
        var accept = request.getHeader("Accept");
        if (from.startsWith("/api") || accept == null || !accept.contains("text/html")) {
            ProblemAnswers.write(problem, request, response);
            return null;
        }
        response.setStatus(given);
        return new ModelAndView("error", problem.members());
    }
}
