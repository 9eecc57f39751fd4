package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.rule.RefusalCode;

/** Refusals of the edge itself: what it received was not a request it can pass on. */
public enum EdgeRefusal implements RefusalCode {
    /** The body is not one JSON object in UTF-8, or repeats a name, or nests too deep. */
    MALFORMED_JSON,
    /** A field is unknown, missing, or of the wrong kind. */
    INVALID_BODY,
    /** The body names another aggregate or centre than the address. */
    BODY_CONTRADICTS_ADDRESS,
    /** The body is longer than a command may be. */
    BODY_TOO_LARGE,
    /** The body is announced as something else than what this address takes. */
    UNSUPPORTED_MEDIA_TYPE,
    /** The address does not take this method. */
    METHOD_NOT_ALLOWED,
    /** Nothing answers at this address. */
    NO_SUCH_ADDRESS,
    /** The request is not one this server understands. */
    BAD_REQUEST,
    /** A parameter of the address is not what it should be. */
    BAD_PARAMETER,
    /** An Idempotency-Key is 1 to 128 visible ASCII characters. */
    BAD_IDEMPOTENCY_KEY,
    /** If-Match is the version in quotes, as given in ETag. */
    BAD_IF_MATCH,
    /** The request did not prove that it came from one of our pages. */
    CROSS_SITE,
    /** The disk is full: nothing was stored. */
    STORE_FULL,
    /** The store failed: the same command id asks again. */
    STORE_UNAVAILABLE,
    /** Something unforeseen; the incident's number is in the log. */
    UNEXPECTED;

    /** The refusal under this code. */
    public CommandRefused with(Object... facts) {
        return new CommandRefused(Refusal.of(this, Article.of("API"), Facts.of(facts)));
    }
}
