package fr.cdg62.opposable.application.api;

import java.util.Map;

/** The HTTP status of each code of the edge; a rule's refusal is 409. */
final class ProblemStatus {
    static final int BAD_REQUEST = 400;
    static final int CONFLICT = 409;

    private static final Map<String, Integer> BY_CODE = Map.ofEntries(
            Map.entry("MALFORMED_JSON", BAD_REQUEST),
            Map.entry("INVALID_BODY", BAD_REQUEST),
            Map.entry("BODY_CONTRADICTS_ADDRESS", BAD_REQUEST),
            Map.entry("BAD_REQUEST", BAD_REQUEST),
            Map.entry("BAD_PARAMETER", BAD_REQUEST),
            Map.entry("BAD_IDEMPOTENCY_KEY", BAD_REQUEST),
            Map.entry("BAD_IF_MATCH", BAD_REQUEST),
            Map.entry("BAD_LOGIN", BAD_REQUEST),
            Map.entry("BAD_ROLE", BAD_REQUEST),
            Map.entry("WEAK_PASSWORD", BAD_REQUEST),
            Map.entry("DOCUMENT_EMPTY", BAD_REQUEST),
            Map.entry("UNAUTHENTICATED", 401),
            Map.entry("FORBIDDEN", 403),
            Map.entry("CROSS_SITE", 403),
            Map.entry("WRONG_PASSWORD", 403),
            Map.entry("PASSWORD_CHANGE_REQUIRED", 403),
            Map.entry("NOT_FOUND", 404),
            Map.entry("NO_SUCH_ADDRESS", 404),
            Map.entry("ACCOUNT_UNKNOWN", 404),
            Map.entry("METHOD_NOT_ALLOWED", 405),
            Map.entry("STALE_VERSION", 412),
            Map.entry("BODY_TOO_LARGE", 413),
            Map.entry("DOCUMENT_TOO_LARGE", 413),
            Map.entry("UNSUPPORTED_MEDIA_TYPE", 415),
            Map.entry("DOCUMENT_TYPE_REFUSED", 415),
            Map.entry("COMMAND_ID_REUSED", 422),
            Map.entry("TOO_MANY_ATTEMPTS", 429),
            Map.entry("UNEXPECTED", 500),
            Map.entry("EXPORT_NOT_INTEGRATED_YET", 503),
            Map.entry("STORE_UNAVAILABLE", 503),
            Map.entry("STORE_FULL", 507));

    private ProblemStatus() {}

    static int of(String code, int otherwise) {
        return BY_CODE.getOrDefault(code, otherwise);
    }

    /** The code that stands for a status the server itself gave. */
    static EdgeRefusal codeOf(int status) {
        return switch (status) {
            case 403 -> EdgeRefusal.CROSS_SITE;
            case 404 -> EdgeRefusal.NO_SUCH_ADDRESS;
            case 405 -> EdgeRefusal.METHOD_NOT_ALLOWED;
            case 413 -> EdgeRefusal.BODY_TOO_LARGE;
            case 406, 415 -> EdgeRefusal.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? EdgeRefusal.BAD_REQUEST : EdgeRefusal.UNEXPECTED;
        };
    }
}
