package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.NotificationDateConfirmed;
import fr.cdg62.opposable.convention.api.NotificationDateEvent;
import fr.cdg62.opposable.convention.api.NotificationDateLifted;
import fr.cdg62.opposable.convention.api.NotificationDateProposed;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notification date that counsel holds in the place of the computed one.
 *
 * @param confirmed by another account; null while it waits, and counts for nothing
 * @param lifted null while counsel holds it
 */
public record HeldDate(
        NotificationDateProposed proposed,
        @Nullable NotificationDateConfirmed confirmed,
        @Nullable NotificationDateLifted lifted) {

    /** Those of a notice after one more event; the last confirmed at the end. */
    static List<HeldDate> fold(List<HeldDate> before, NotificationDateEvent event) {
        return switch (event) {
            case NotificationDateProposed e -> and(before, new HeldDate(e, null, null));
            case NotificationDateConfirmed e -> last(before, e);
            case NotificationDateLifted e -> changing(before, e, one -> new HeldDate(one.proposed, one.confirmed, e));
        };
    }

    private static List<HeldDate> last(List<HeldDate> before, NotificationDateConfirmed event) {
        var others = before.stream().filter(one -> !one.isOf(event)).toList();
        return before.stream()
                .filter(one -> one.isOf(event))
                .reduce(others, (all, one) -> and(all, new HeldDate(one.proposed, event, one.lifted)), (a, b) -> a);
    }

    private static List<HeldDate> changing(
            List<HeldDate> before, NotificationDateEvent event, UnaryOperator<HeldDate> change) {
        return before.stream()
                .map(one -> one.isOf(event) ? change.apply(one) : one)
                .toList();
    }

    private static List<HeldDate> and(List<HeldDate> known, HeldDate one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }

    private boolean isOf(NotificationDateEvent event) {
        return proposed.proposalId().equals(event.proposalId());
    }

    /** Whether it waits for another account to confirm it. */
    public boolean waits() {
        return confirmed == null && lifted == null;
    }

    /** Whether it was confirmed, and counsel has not lifted it. */
    public boolean stands() {
        return confirmed != null && lifted == null;
    }
}
