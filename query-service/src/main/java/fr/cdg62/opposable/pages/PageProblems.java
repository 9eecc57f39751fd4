package fr.cdg62.opposable.pages;

import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.access.ConsultationNotRecorded;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.reading.BadParameter;
import fr.cdg62.opposable.reading.NotIntegratedYet;
import fr.cdg62.opposable.reading.NothingSuch;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page what could not be shown, and what to do. */
@ControllerAdvice(annotations = HtmlPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PageProblems {

    private final Texts texts = new Texts("pages");
    private final Installation installation;
    private final JournalSaid journal;

    /** The error pages of this installation. */
    public PageProblems(Installation installation, JournalSaid journal) {
        this.installation = installation;
        this.journal = journal;
    }

    @ExceptionHandler
    ModelAndView badParameter(BadParameter bad) {
        var arguments = Map.of("parameter", texts.of("parameter." + bad.parameter()), "entered", bad.entered());
        return page(
                HttpStatus.BAD_REQUEST,
                "BAD_PARAMETER",
                texts.of("problem.BAD_PARAMETER.detail", arguments),
                texts.of("remedy.parameter." + bad.parameter()));
    }

    @ExceptionHandler({NothingSuch.class, InvalidValue.class})
    ModelAndView nothingSuch() {
        return page(HttpStatus.NOT_FOUND, "NOT_FOUND");
    }

    @ExceptionHandler
    ModelAndView notIntegratedYet(NotIntegratedYet late) {
        return page(
                HttpStatus.SERVICE_UNAVAILABLE,
                "NOT_INTEGRATED_YET",
                texts.of("problem.NOT_INTEGRATED_YET.detail", Map.of("position", Long.toString(late.position()))),
                texts.of("remedy.NOT_INTEGRATED_YET"));
    }

    @ExceptionHandler(ConsultationNotRecorded.class)
    ModelAndView notRecorded() {
        return page(HttpStatus.SERVICE_UNAVAILABLE, "CONSULTATION_NOT_RECORDED");
    }

    @ExceptionHandler(CommandRefused.class)
    ModelAndView refused() {
        return page(HttpStatus.FORBIDDEN, "FORBIDDEN");
    }

    private ModelAndView page(HttpStatus status, String code) {
        return page(status, code, texts.of("problem." + code + ".detail"), texts.of("remedy." + code));
    }

    private ModelAndView page(HttpStatus status, String code, String detail, String remedy) {
        var page = new ModelAndView("error", status);
        page.addObject("fr", new French(texts));
        page.addObject("installation", installation);
        page.addObject("journal", journal);
        page.addObject("title", texts.of("problem." + code + ".title"));
        page.addObject("detail", detail);
        page.addObject("remedy", remedy);
        return page;
    }
}
