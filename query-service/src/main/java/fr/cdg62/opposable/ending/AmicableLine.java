package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.convention.value.Mediation;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the amicable ledger of a dispute (article 7): a step of a party, a mediation, or the outcome, with what proves it.
 *
 * @param kind a step's own kind, {@code FIRST_LETTER}, {@code MEDIATION_AGREED}, {@code MEDIATION_ENDED}, {@code FAILED} or {@code CLOSED}
 * @param by whose it is; null for both
 * @param proof the hash of what proves it
 */
public record AmicableLine(
        DisputeLine dispute,
        String kind,
        LocalDate on,
        @Nullable Party by,
        Sha256 proof) {

    /** All the lines of one dispute, by date. */
    static Stream<AmicableLine> of(DisputeLine line) {
        var dispute = line.seen().dispute();
        var first = new AmicableLine(line, "FIRST_LETTER", dispute.declaredOn(), dispute.by(), dispute.document());
        var steps = dispute.steps().stream()
                .map(step -> new AmicableLine(line, step.kind().name(), step.on(), step.by(), step.document()));
        var agreed = dispute.mediations().stream()
                .map(one -> new AmicableLine(line, "MEDIATION_AGREED", one.agreedOn(), null, one.agreement()));
        var ended = dispute.mediations().stream().flatMap(one -> ended(line, one));
        var failure = dispute.failure();
        var failed = failure == null
                ? Stream.<AmicableLine>empty()
                : Stream.of(new AmicableLine(line, "FAILED", failure.on(), failure.by(), failure.document()));
        var closing = dispute.closing();
        var closed = closing == null
                ? Stream.<AmicableLine>empty()
                : Stream.of(new AmicableLine(line, "CLOSED", closing.closedOn(), null, closing.document()));
        return Stream.of(Stream.of(first), steps, agreed, ended, failed, closed).flatMap(all -> all);
    }

    private static Stream<AmicableLine> ended(DisputeLine line, Mediation mediation) {
        var on = mediation.endedOn();
        var proof = mediation.ending();
        return on == null || proof == null
                ? Stream.empty()
                : Stream.of(new AmicableLine(line, "MEDIATION_ENDED", on, null, proof));
    }

    /** Where it stands: dispute by dispute, then by day. */
    String place() {
        return dispute.place() + "/" + on;
    }
}
