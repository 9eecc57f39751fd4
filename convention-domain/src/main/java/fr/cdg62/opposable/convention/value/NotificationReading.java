package fr.cdg62.opposable.convention.value;

import static fr.cdg62.opposable.convention.value.DeliveryStep.ACCEPTED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.ANNOUNCED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.COLLECTED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.LOST;
import static fr.cdg62.opposable.convention.value.DeliveryStep.RETURNED_UNCLAIMED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.UNCLAIMED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.UNKNOWN_AT_ADDRESS;

import fr.cdg62.opposable.convention.value.Notification.Established;
import fr.cdg62.opposable.convention.value.Notification.Hypothesis;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.time.FirstOfNextMonth;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a delivery: an act of the addressee gives its own day; its silence gives the day the letter was within its reach. */
final class NotificationReading {

    private static final Article CASE_LAW = Article.of("CE, 24 avril 2012, n° 341146");
    private static final Article DEEMED = Article.of("CRPA R112-20");
    private static final Article CLAUSE = Article.of("convention, article 6, termination");

    private final Delivery delivery;

    private NotificationReading(Delivery delivery) {
        this.delivery = delivery;
    }

    static Notification of(Delivery delivery) {
        var reading = new NotificationReading(delivery);
        return reading.byAnAct()
                .or(reading::bySilence)
                .map(Notification.class::cast)
                .or(reading::never)
                .orElseGet(() -> new Notification.Pending(reading.hypotheses()));
    }

    /** The first act of the addressee: it took the letter, or refused it. */
    private Optional<Established> byAnAct() {
        return delivery.facts().stream()
                .filter(fact -> switch (fact.step()) {
                    case HANDED_OVER, COLLECTED, REFUSED, ACCEPTED, SERVED -> true;
                    case DEPOSITED, PRESENTED, NOTICE_LEFT, RETURNED_UNCLAIMED, UNKNOWN_AT_ADDRESS, LOST -> false;
                    case ANNOUNCED, UNCLAIMED -> false;
                })
                .findFirst()
                .map(fact -> established(fact.on(), "NOTIFIED_WHEN_" + fact.step(), CLAUSE, List.of(fact)));
    }

    /** Not collected in time: the day it was first presented, or announced. */
    private Optional<Established> bySilence() {
        boolean electronic = delivery.form() == NoticeForm.ELECTRONIC_DELIVERY;
        var silent = delivery.first(electronic ? UNCLAIMED : RETURNED_UNCLAIMED);
        var reached = delivery.first(electronic ? ANNOUNCED : DeliveryStep.PRESENTED);
        return silent.flatMap(end -> reached.map(start -> established(
                start.on(),
                electronic ? "NOTIFIED_WHEN_ANNOUNCED" : "NOTIFIED_WHEN_PRESENTED",
                electronic ? DEEMED : CASE_LAW,
                List.of(start, end))));
    }

    private Optional<Notification> never() {
        return Stream.of(UNKNOWN_AT_ADDRESS, LOST)
                .filter(step -> delivery.first(step).isPresent())
                .findFirst()
                .map(Notification.None::new);
    }

    private static Established established(LocalDate on, String rule, Article article, List<DeliveryFact> used) {
        Map<String, String> facts = new LinkedHashMap<>();
        used.forEach(fact -> facts.put(fact.step().name(), fact.on().toString()));
        return new Established(
                new ReasonedDate(on, rule, article, facts, List.of("EARLIER_DELIVERY_FACT", "COUNSEL")),
                used.stream().map(DeliveryFact::id).toList());
    }

    /** Each day left to the addressee, gathered by the end it would bring about; then its silence. */
    private List<Hypothesis> hypotheses() {
        var presented = delivery.presentedOn();
        if (presented.isEmpty()) {
            return List.of();
        }
        boolean electronic = delivery.form() == NoticeForm.ELECTRONIC_DELIVERY;
        var first = electronic ? presented.get().plusDays(1) : presented.get();
        var last = presented.get().plusDays(Delivery.KEPT_DAYS);
        var found = new ArrayList<Hypothesis>();
        for (var from = first; !from.isAfter(last); ) {
            var ends = FirstOfNextMonth.after(from);
            var until = ends.minusDays(1).isAfter(last) ? last : ends.minusDays(1);
            found.add(new Hypothesis(electronic ? ACCEPTED : COLLECTED, from, until, ends));
            from = until.plusDays(1);
        }
        found.add(new Hypothesis(
                electronic ? UNCLAIMED : RETURNED_UNCLAIMED,
                presented.get(),
                presented.get(),
                FirstOfNextMonth.after(presented.get())));
        return found;
    }
}
