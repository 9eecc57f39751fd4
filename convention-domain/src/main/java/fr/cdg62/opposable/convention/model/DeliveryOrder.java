package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.value.Delivery;
import fr.cdg62.opposable.convention.value.DeliveryFact;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The order in which the facts of one delivery can have happened, whatever the order in which they are recorded. */
final class DeliveryOrder {

    private DeliveryOrder() {}

    /** A fact that the new one contradicts, the letter itself counting as written before all of them. */
    static Optional<DeliveryFact> contradicted(Delivery delivery, DeliveryFact fact, LocalDate writtenOn) {
        var written = new DeliveryFact(new DeliveryFactId("delivery-written"), DeliveryStep.DEPOSITED, writtenOn, null);
        return Stream.concat(Stream.of(written), delivery.facts().stream())
                .filter(other -> contradict(fact, other))
                .findFirst();
    }

    private static boolean contradict(DeliveryFact one, DeliveryFact other) {
        int rank = rank(one.step());
        int otherRank = rank(other.step());
        return (rank < otherRank && one.on().isAfter(other.on()))
                || (rank > otherRank && one.on().isBefore(other.on()));
    }

    /** What comes before what: the deposit, the presentation, the notice left, then what became of the letter. */
    private static int rank(DeliveryStep step) {
        return switch (step) {
            case DEPOSITED -> 1;
            case PRESENTED, ANNOUNCED -> 2;
            case NOTICE_LEFT -> 3;
            case HANDED_OVER, COLLECTED, REFUSED, ACCEPTED, SERVED -> 4;
            case RETURNED_UNCLAIMED, UNCLAIMED, UNKNOWN_AT_ADDRESS, LOST -> 4;
        };
    }
}
