package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.NotificationDateEvent;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.TerminationMoot;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.api.TerminationNoticeWithdrawn;
import fr.cdg62.opposable.convention.value.Delivery;
import fr.cdg62.opposable.convention.value.DeliveryFact;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Notification;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notice of termination, and what became of it.
 *
 * @param delivery what happened to the letter
 * @param concluded every day it was concluded to count as notified, the last one in force
 * @param held every day counsel proposed to hold instead, the last confirmed at the end
 * @param withdrawn null while it stands
 * @param moot null while nothing else ends the convention first
 * @param sequence the place of its event in the stream
 */
public record NoticeOnFile(
        TerminationNoticeGiven given,
        Delivery delivery,
        List<NotificationEstablished> concluded,
        List<HeldDate> held,
        @Nullable TerminationNoticeWithdrawn withdrawn,
        @Nullable TerminationMoot moot,
        long sequence) {

    public NoticeOnFile {
        concluded = List.copyOf(concluded);
        held = List.copyOf(held);
    }

    /** The notices after an event of their convention. */
    public static List<NoticeOnFile> fold(List<NoticeOnFile> before, ConventionEvent event, long sequence) {
        return switch (event) {
            case TerminationNoticeGiven e ->
                Stream.concat(
                                before.stream(),
                                Stream.of(new NoticeOnFile(
                                        e, Delivery.of(e.form()), List.of(), List.of(), null, null, sequence)))
                        .toList();
            case DeliveryFactRecorded e ->
                changing(
                        before,
                        e.noticeId(),
                        one -> one.with(one.delivery.with(new DeliveryFact(e.factId(), e.step(), e.on(), e.proof()))));
            case NotificationEstablished e -> changing(before, e.noticeId(), one -> one.with(e));
            case NotificationDateEvent e -> changing(before, e.noticeId(), one -> one.with(e));
            case TerminationNoticeWithdrawn e ->
                changing(
                        before,
                        e.noticeId(),
                        one -> new NoticeOnFile(
                                one.given, one.delivery, one.concluded, one.held, e, one.moot, one.sequence));
            case TerminationMoot e ->
                changing(
                        before,
                        e.noticeId(),
                        one -> new NoticeOnFile(
                                one.given, one.delivery, one.concluded, one.held, one.withdrawn, e, one.sequence));
            default -> before;
        };
    }

    private static List<NoticeOnFile> changing(
            List<NoticeOnFile> before, NoticeId id, UnaryOperator<NoticeOnFile> change) {
        return before.stream()
                .map(one -> one.given.noticeId().equals(id) ? change.apply(one) : one)
                .toList();
    }

    private NoticeOnFile with(Delivery known) {
        return new NoticeOnFile(given, known, concluded, held, withdrawn, moot, sequence);
    }

    private NoticeOnFile with(NotificationEstablished established) {
        var all = Stream.concat(concluded.stream(), Stream.of(established)).toList();
        return new NoticeOnFile(given, delivery, all, held, withdrawn, moot, sequence);
    }

    private NoticeOnFile with(NotificationDateEvent event) {
        return new NoticeOnFile(given, delivery, concluded, HeldDate.fold(held, event), withdrawn, moot, sequence);
    }

    /** The day counsel holds in the place of the computed one; null while none counts. */
    public @Nullable HeldDate counting() {
        return withdrawn != null
                ? null
                : held.stream()
                        .filter(HeldDate::stands)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    /** The day its facts give, as concluded last and whatever counsel holds; null while they give none. */
    public @Nullable NotificationEstablished inForce() {
        return concluded.isEmpty() ? null : concluded.getLast();
    }

    /** The day its facts give, with the rule, the facts used and what would change it; null while they give none. */
    public @Nullable ReasonedDate reasoned() {
        return delivery.notification() instanceof Notification.Established it ? it.date() : null;
    }

    /** Every end that it may still bring about, while its notification waits. */
    public List<Notification.Hypothesis> hypotheses() {
        return delivery.notification() instanceof Notification.Pending it ? it.hypotheses() : List.of();
    }

    /** Whether it never reached its address, so that it is to be sent again. */
    public boolean lost() {
        return delivery.notification() instanceof Notification.None;
    }

    /** What its chain supposes and does not show. */
    public List<DeliveryStep> missingLinks() {
        return delivery.missingLinks();
    }
}
