package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.kernel.rule.Refusal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A problem as RFC 9457 writes it, with the code, the article and the remedy.
 *
 * @param status the HTTP status
 * @param members the members of its JSON object, in order
 */
public record Problem(int status, Map<String, Object> members) {
    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem of a refusal, whose status is that of its code or the given one. */
    public static Problem of(Refusal refusal, int otherwise, Locale locale) {
        var code = refusal.code();
        var status = ProblemStatus.of(code, otherwise);
        var members = new LinkedHashMap<String, Object>();
        members.put(
                "type", "urn:opposable:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        members.put("title", ProblemWords.text(code, "title", locale, refusal.facts()));
        members.put("status", status);
        members.put("detail", ProblemWords.text(code, "detail", locale, refusal.facts()));
        members.put("code", code);
        members.put("article", refusal.source());
        members.put("remedy", ProblemWords.text(code, "remedy", locale, refusal.facts()));
        members.put("facts", refusal.facts());
        return new Problem(status, members);
    }

    /** The same problem with one more member. */
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(status, more);
    }
}
