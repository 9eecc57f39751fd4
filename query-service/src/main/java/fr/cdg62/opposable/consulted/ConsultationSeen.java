package fr.cdg62.opposable.consulted;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One consultation.
 *
 * @param position its place in the journal
 * @param on the day, Europe/Paris
 * @param firstAt when it was first shown that day, or handed over, UTC
 * @param account who was shown it
 * @param role under which role
 * @param person whose name was shown, by reference; null for a file, and for the list of persons a form offers
 * @param export the address of the file handed over; null for a name
 */
public record ConsultationSeen(
        long position,
        LocalDate on,
        Instant firstAt,
        String account,
        @Nullable String role,
        @Nullable String person,
        @Nullable String export) {}
