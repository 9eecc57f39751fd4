package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.kernel.AtTheEdge;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what was not foreseen to the log under a number: classes and lines of code, never messages, which may quote data. */
@AtTheEdge("an incident is numbered where it is met")
final class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.incidents");
    private static final int FRAMES_MAX = 25;
    private static final int CAUSES_MAX = 8;

    private Incidents() {}

    static String record(Throwable thrown) {
        var number = UUID.randomUUID().toString();
        LOG.error("incident {}{}", number, where(thrown));
        return number;
    }

    private static String where(Throwable thrown) {
        var text = new StringBuilder();
        @Nullable Throwable here = thrown;
        for (int cause = 0; here != null && cause < CAUSES_MAX; cause++) {
            text.append("\n").append(here.getClass().getName());
            var frames = here.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES_MAX); i++) {
                text.append("\n    at ").append(frames[i]);
            }
            here = here.getCause();
        }
        return text.toString();
    }
}
