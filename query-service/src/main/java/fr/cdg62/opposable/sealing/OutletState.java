package fr.cdg62.opposable.sealing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one outlet has come.
 *
 * @param kind what it is
 * @param target where it goes, without any secret
 * @param handed the number of the last note handed over; 0 before the first
 * @param waiting how many notes wait
 * @param failedAt when the last try failed, UTC; null when it did not
 */
public record OutletState(
        Kind kind,
        String target,
        long handed,
        long waiting,
        @Nullable Instant failedAt) {

    /** The kinds of outlets. */
    public enum Kind {
        /** A folder on another disk or machine. */
        FOLDER,
        /** An address that takes notes over HTTP. */
        HTTP,
        /** A mailbox. */
        MAIL,
        /** An authority that time-stamps. */
        STAMP
    }
}
