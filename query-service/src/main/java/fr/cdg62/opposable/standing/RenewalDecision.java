package fr.cdg62.opposable.standing;

import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A party's decision to renew.
 *
 * @param party who decided
 * @param kind by which kind of act
 * @param number the act's number
 * @param decidedOn when, Europe/Paris
 * @param delegation for a delegated decision, the reference of the delegation
 * @param recordedOn the day it was recorded
 * @param lateReason why it was recorded after the last day, null when it was not
 * @param sequence the event's place in the convention's stream
 */
public record RenewalDecision(
        Party party,
        AuthorisationKind kind,
        String number,
        LocalDate decidedOn,
        @Nullable String delegation,
        LocalDate recordedOn,
        @Nullable String lateReason,
        long sequence) {

    /** The decisions with one more. */
    public static List<RenewalDecision> recorded(
            List<RenewalDecision> before, RenewalDecisionRecorded event, long sequence) {
        var decision = new RenewalDecision(
                event.party(),
                event.kind(),
                event.number(),
                event.decidedOn(),
                event.delegation(),
                event.recordedOn(),
                event.lateReason(),
                sequence);
        return Stream.concat(before.stream(), Stream.of(decision)).toList();
    }
}
