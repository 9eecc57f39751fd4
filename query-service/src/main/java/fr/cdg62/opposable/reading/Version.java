package fr.cdg62.opposable.reading;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Says the aggregate's version, for a later {@code If-Match}. Not an answer's validator: a state changes with the calendar. */
public final class Version {

    private Version() {}

    /** Sets the ETag, unless the past was asked about: nothing is decided on a past version. */
    public static void say(HttpServletResponse response, long version, boolean past) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!past) {
            response.setHeader(HttpHeaders.ETAG, "\"" + version + "\"");
        }
    }
}
