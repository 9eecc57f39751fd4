package fr.cdg62.opposable.convention.value;

import org.jspecify.annotations.Nullable;

/**
 * What a weakness concerns: a party or the convention, in the convention itself or in one of its avenants; or one of its disputes.
 *
 * @param subject {@code CDG}, {@code COLLECTIVITY}, {@code CONVENTION} or {@code DISPUTE}
 * @param amendment the avenant's number, or null for the convention itself
 * @param dispute the dispute's id, or null when it is none
 */
public record WeakPoint(
        String subject,
        @Nullable String amendment,
        @Nullable DisputeId dispute) {

    private static final String AMENDED = "AMENDMENT/";
    private static final String DISPUTED = "DISPUTE/";

    /** A party or the convention, in an avenant or, without one, in the convention itself. */
    public WeakPoint(String subject, @Nullable String amendment) {
        this(subject, amendment, null);
    }

    /** One of the disputes. */
    public static WeakPoint dispute(DisputeId dispute) {
        return new WeakPoint("DISPUTE", null, dispute);
    }

    /** What a stored subject says. */
    public static WeakPoint of(String stored) {
        if (stored.startsWith(DISPUTED)) {
            return dispute(new DisputeId(stored.substring(DISPUTED.length())));
        }
        int end = stored.lastIndexOf('/');
        return stored.startsWith(AMENDED)
                ? new WeakPoint(stored.substring(end + 1), stored.substring(AMENDED.length(), end))
                : new WeakPoint(stored, null);
    }

    /** The subject as events store it, {@code CDG}, {@code AMENDMENT/AV-1/CDG} or {@code DISPUTE/dispute-1}. */
    public String stored() {
        if (dispute != null) {
            return DISPUTED + dispute.value();
        }
        return amendment == null ? subject : AMENDED + amendment + "/" + subject;
    }
}
