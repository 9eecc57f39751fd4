package fr.cdg62.opposable.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page enters beforehand in the form it hands over to, when that is too long for an address.
 *
 * @param values by the name of the field
 */
public record Prefilled(Map<String, List<String>> values) {

    private static final String ATTRIBUTE = Prefilled.class.getName();

    public Prefilled {
        values = Map.copyOf(values);
    }

    /** Hands the request over to the form at that address; nothing of it is recorded. */
    public String handOver(String form, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
        return "forward:" + form;
    }

    /** What was entered beforehand, when a page handed the request over. */
    public static Optional<Prefilled> in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Prefilled prefilled
                ? Optional.of(prefilled)
                : Optional.empty();
    }
}
