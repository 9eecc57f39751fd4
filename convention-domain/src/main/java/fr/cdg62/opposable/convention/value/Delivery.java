package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened to a letter, whatever was recorded first. The notification date follows from these facts alone (legal sheet, 3.1 and 3.2; policy
 * {@code NOTIFICATION_DATE_CE2012}).
 *
 * @param facts by day, then in the order of the steps
 */
public record Delivery(NoticeForm form, List<DeliveryFact> facts) {

    /** How long a registered item waits for its addressee (CPCE R1-1-6), or an electronic one for an answer (CPCE R53-3). */
    public static final int KEPT_DAYS = 15;

    public Delivery {
        facts = facts.stream()
                .sorted(Comparator.comparing(DeliveryFact::on)
                        .thenComparing(DeliveryFact::step)
                        .thenComparing(fact -> fact.id().value()))
                .toList();
    }

    /** A letter of which nothing is known yet. */
    public static Delivery of(NoticeForm form) {
        return new Delivery(form, List.of());
    }

    /** The same, with one more fact. */
    public Delivery with(DeliveryFact fact) {
        return new Delivery(form, Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }

    /** The first fact of that step, if it is known. */
    public Optional<DeliveryFact> first(DeliveryStep step) {
        return facts.stream().filter(fact -> fact.step() == step).findFirst();
    }

    /** The day of the first presentation: of the letter, or of the electronic announcement. */
    public Optional<LocalDate> presentedOn() {
        var step = form == NoticeForm.ELECTRONIC_DELIVERY ? DeliveryStep.ANNOUNCED : DeliveryStep.PRESENTED;
        return first(step).map(DeliveryFact::on);
    }

    /** The last day on which its addressee may collect or accept it; empty before it was presented. */
    public Optional<LocalDate> keptUntil() {
        return presentedOn().map(day -> day.plusDays(KEPT_DAYS));
    }

    /** What these facts mean for the notification. */
    public Notification notification() {
        return NotificationReading.of(this);
    }

    /** The facts of an electronic delivery of which no proof is on file, one a step: its provider keeps each proof one year only (CPCE R53-4). */
    public List<DeliveryFact> unproved() {
        return form == NoticeForm.ELECTRONIC_DELIVERY
                ? missingLinks().stream().flatMap(step -> first(step).stream()).toList()
                : List.of();
    }

    /** The steps that the facts known suppose and that are not on file, or are without their proof: the missing links of the chain. */
    public List<DeliveryStep> missingLinks() {
        return MissingLinks.of(this);
    }
}
