package fr.cdg62.opposable.application.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What people read of a code: title, detail and remedy, in French unless English is preferred. */
public final class ProblemWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemWords() {}

    /** The language of the answer: the first of French and English that the request names; French when it names neither. */
    public static Locale locale(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.FRENCH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("fr") || language.equals("en"))
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.FRENCH);
    }

    /** The text {@code part} of a code, each fact's name in braces replaced by the fact. */
    public static String text(String code, String part, Locale locale, Map<String, String> facts) {
        var bundle = ResourceBundle.getBundle(ProblemWords.class.getPackageName() + ".messages", locale, NO_FALLBACK);
        var key = code + "." + part;
        var text = bundle.containsKey(key) ? bundle.getString(key) : bundle.getString("UNKNOWN_CODE." + part);
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }
}
