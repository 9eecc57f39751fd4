package fr.cdg62.opposable.convention.value;

import org.jspecify.annotations.Nullable;

/**
 * What a weakness concerns: a party or the convention, in the convention itself or in one of its avenants.
 *
 * @param subject {@code CDG}, {@code COLLECTIVITY} or {@code CONVENTION}
 * @param amendment the avenant's number, or null for the convention itself
 */
public record WeakPoint(String subject, @Nullable String amendment) {

    private static final String AMENDED = "AMENDMENT/";

    /** What a stored subject says. */
    public static WeakPoint of(String stored) {
        int end = stored.lastIndexOf('/');
        return stored.startsWith(AMENDED)
                ? new WeakPoint(stored.substring(end + 1), stored.substring(AMENDED.length(), end))
                : new WeakPoint(stored, null);
    }

    /** The subject as events store it, {@code CDG} or {@code AMENDMENT/AV-1/CDG}. */
    public String stored() {
        return amendment == null ? subject : AMENDED + amendment + "/" + subject;
    }
}
