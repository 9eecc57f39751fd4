package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.Breach;
import fr.cdg62.opposable.convention.value.Breaches;
import fr.cdg62.opposable.convention.value.FormalNotice;
import java.util.List;

/**
 * What the events of a convention mean for its breaches: read once, so that a screen never says of a breach what a refusal does not.
 */
public final class BreachReading {

    private BreachReading() {}

    /** The breaches that these events make. */
    public static Breaches of(List<? extends ConventionEvent> events) {
        var known = Breaches.none();
        for (ConventionEvent event : events) {
            known = fold(known, event);
        }
        return known;
    }

    /** The breaches after one more event. */
    public static Breaches fold(Breaches known, ConventionEvent event) {
        return switch (event) {
            case BreachRecorded e ->
                known.recorded(new Breach(e.breachId(), e.against(), e.commitments(), e.observedOn(), null));
            case BreachCured e -> known.cured(e.breachId(), e.curedOn());
            case FormalNoticeServed e ->
                known.served(new FormalNotice(
                        e.formalNoticeId(), e.by(), e.breaches(), e.servedOn(), e.cureDays(), e.cureBy()));
            default -> known;
        };
    }
}
