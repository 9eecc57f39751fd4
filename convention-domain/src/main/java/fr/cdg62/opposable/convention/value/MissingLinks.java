package fr.cdg62.opposable.convention.value;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a chain of facts supposes and does not show. */
final class MissingLinks {

    private MissingLinks() {}

    static List<DeliveryStep> of(Delivery delivery) {
        var supposed = EnumSet.noneOf(DeliveryStep.class);
        delivery.facts().forEach(fact -> supposed.addAll(supposes(fact.step(), delivery.form())));
        return supposed.stream().filter(step -> !proved(delivery, step)).toList();
    }

    /** What must have happened first, and itself. */
    private static Set<DeliveryStep> supposes(DeliveryStep step, NoticeForm form) {
        return switch (step) {
            case DEPOSITED, SERVED -> EnumSet.of(step);
            case PRESENTED, HANDED_OVER, UNKNOWN_AT_ADDRESS, LOST, ANNOUNCED ->
                EnumSet.of(DeliveryStep.DEPOSITED, step);
            case REFUSED ->
                form == NoticeForm.ELECTRONIC_DELIVERY
                        ? EnumSet.of(DeliveryStep.DEPOSITED, DeliveryStep.ANNOUNCED, step)
                        : EnumSet.of(DeliveryStep.DEPOSITED, step);
            case NOTICE_LEFT -> EnumSet.of(DeliveryStep.DEPOSITED, DeliveryStep.PRESENTED, step);
            case COLLECTED, RETURNED_UNCLAIMED ->
                EnumSet.of(DeliveryStep.DEPOSITED, DeliveryStep.PRESENTED, DeliveryStep.NOTICE_LEFT, step);
            case ACCEPTED, UNCLAIMED -> EnumSet.of(DeliveryStep.DEPOSITED, DeliveryStep.ANNOUNCED, step);
        };
    }

    private static boolean proved(Delivery delivery, DeliveryStep step) {
        return delivery.facts().stream().anyMatch(fact -> fact.step() == step && fact.proof() != null);
    }
}
