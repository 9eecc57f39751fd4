package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.french.Texts;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.access.ConsultationNotRecorded;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers the reads that cannot be answered. */
@RestControllerAdvice(annotations = ReadEndpoint.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ReadProblems {

    private final Texts texts = new Texts("pages");

    @ExceptionHandler
    ResponseEntity<String> badParameter(BadParameter bad) {
        var arguments = Map.of("parameter", bad.parameter(), "entered", bad.entered());
        return answer(
                HttpStatus.BAD_REQUEST,
                "BAD_PARAMETER",
                "API, " + bad.parameter(),
                arguments,
                texts.of("remedy.parameter." + bad.parameter()));
    }

    @ExceptionHandler
    ResponseEntity<String> invalidValue(InvalidValue invalid) {
        var refusal = invalid.refusal();
        return answer(
                HttpStatus.BAD_REQUEST,
                refusal.code(),
                refusal.source(),
                refusal.facts(),
                texts.of("remedy.INVALID_VALUE"));
    }

    @ExceptionHandler
    ResponseEntity<String> nothingSuch(NothingSuch nothing) {
        return answer(HttpStatus.NOT_FOUND, "NOT_FOUND", null, Map.of(), texts.of("remedy.NOT_FOUND"));
    }

    @ExceptionHandler
    ResponseEntity<String> notIntegratedYet(NotIntegratedYet late) {
        var arguments = Map.of("position", Long.toString(late.position()));
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "NOT_INTEGRATED_YET",
                "API, atLeast",
                arguments,
                texts.of("remedy.NOT_INTEGRATED_YET"));
    }

    @ExceptionHandler
    ResponseEntity<String> notRecorded(ConsultationNotRecorded failed) {
        var code = "CONSULTATION_NOT_RECORDED";
        return answer(HttpStatus.SERVICE_UNAVAILABLE, code, null, Map.of(), texts.of("remedy." + code));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(CommandRefused refused) {
        return answer(
                HttpStatus.FORBIDDEN,
                refused.refusal().code(),
                refused.refusal().source(),
                Map.of(),
                texts.of("remedy.FORBIDDEN"));
    }

    private ResponseEntity<String> answer(
            HttpStatus status, String code, @Nullable String article, Map<String, String> arguments, String remedy) {
        var known = texts.has("problem." + code + ".title") ? code : "INVALID_VALUE";
        var problem = new Problem(
                "urn:opposable:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.of("problem." + known + ".title"),
                status.value(),
                texts.of("problem." + known + ".detail", arguments),
                code,
                article,
                remedy);
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(ProductJson.mapper().writeValueAsString(problem));
    }
}
