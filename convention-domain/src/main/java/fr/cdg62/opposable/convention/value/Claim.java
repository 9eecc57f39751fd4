package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An indemnity asked for after a termination: kept for the judge, and never a sum to be paid (legal sheet, R23).
 *
 * @param by who asks
 * @param amountCents what is asked for
 * @param basis on what ground
 * @param outcomes what was decided of it, the earliest first
 */
public record Claim(
        ClaimId id,
        Party by,
        long amountCents,
        String basis,
        LocalDate receivedOn,
        ClaimStanding standing,
        Sha256 document,
        List<ClaimOutcome> outcomes) {

    public Claim {
        outcomes = outcomes.stream()
                .sorted(Comparator.comparing(ClaimOutcome::decidedOn)
                        .thenComparing(outcome -> outcome.document().value()))
                .toList();
    }

    /** With one more decision. */
    Claim decided(ClaimOutcome outcome) {
        return with(Stream.concat(outcomes.stream(), Stream.of(outcome)).toList());
    }

    /** As it was on a day it had been received by. */
    Claim on(LocalDate day) {
        return with(outcomes.stream()
                .filter(outcome -> !outcome.decidedOn().isAfter(day))
                .toList());
    }

    private Claim with(List<ClaimOutcome> known) {
        return new Claim(id, by, amountCents, basis, receivedOn, standing, document, known);
    }
}
