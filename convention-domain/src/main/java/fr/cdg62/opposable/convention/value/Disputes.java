package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The disputes of a convention and the claims made under it, asked by date: one fold for the aggregate that decides and for the views that
 * show. The same dated facts make the same value, whatever the order they were recorded in.
 *
 * @param all the earliest first
 * @param claims the earliest first
 */
public record Disputes(List<Dispute> all, List<Claim> claims) {

    public Disputes {
        all = all.stream()
                .sorted(Comparator.comparing(Dispute::declaredOn)
                        .thenComparing(one -> one.id().value()))
                .toList();
        claims = claims.stream()
                .sorted(Comparator.comparing(Claim::receivedOn)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    /** Neither dispute nor claim. */
    public static Disputes none() {
        return new Disputes(List.of(), List.of());
    }

    /** What was known to have happened by the end of that day. */
    public Disputes on(LocalDate day) {
        return new Disputes(
                all.stream()
                        .filter(one -> !one.declaredOn().isAfter(day))
                        .map(one -> one.on(day))
                        .toList(),
                claims.stream()
                        .filter(one -> !one.receivedOn().isAfter(day))
                        .map(one -> one.on(day))
                        .toList());
    }

    /** The day since which nothing of the file may be destroyed: the first letter of the earliest dispute that is not closed. */
    public Optional<LocalDate> legalHoldSince() {
        return all.stream()
                .filter(one -> one.closing() == null)
                .map(Dispute::declaredOn)
                .min(Comparator.naturalOrder());
    }

    /** The dispute under that id. */
    public Optional<Dispute> dispute(DisputeId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The claim under that id. */
    public Optional<Claim> claim(ClaimId id) {
        return claims.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** With one more dispute. */
    public Disputes declared(Dispute dispute) {
        return new Disputes(Stream.concat(all.stream(), Stream.of(dispute)).toList(), claims);
    }

    /** With one more step towards a settlement. */
    public Disputes stepped(DisputeId id, AmicableStep step) {
        return changing(id, one -> one.stepped(step));
    }

    /** With the statement that no settlement was found. */
    public Disputes failed(DisputeId id, AmicableFailure failure) {
        return changing(id, one -> one.failed(failure));
    }

    /** With a mediation agreed. */
    public Disputes mediated(DisputeId id, Mediation mediation) {
        return changing(id, one -> one.mediated(mediation));
    }

    /** With a mediation declared over. */
    public Disputes mediationEnded(DisputeId id, MediationId mediation, LocalDate endedOn, Sha256 document) {
        return changing(
                id,
                one -> one.mediation(mediation)
                        .map(known -> one.mediated(known.ended(endedOn, document)))
                        .orElse(one));
    }

    /** With a case before the court. */
    public Disputes sued(DisputeId id, Litigation litigation) {
        return changing(id, one -> one.sued(litigation));
    }

    /** With a dispute that is over. */
    public Disputes closed(DisputeId id, DisputeClosing closing) {
        return changing(id, one -> one.closed(closing));
    }

    /** With one more claim. */
    public Disputes claimed(Claim claim) {
        return new Disputes(
                all, Stream.concat(claims.stream(), Stream.of(claim)).toList());
    }

    /** With what was decided of a claim. */
    public Disputes decided(ClaimId id, ClaimOutcome outcome) {
        return new Disputes(
                all,
                claims.stream()
                        .map(one -> one.id().equals(id) ? one.decided(outcome) : one)
                        .toList());
    }

    private Disputes changing(DisputeId id, UnaryOperator<Dispute> change) {
        return new Disputes(
                all.stream()
                        .map(one -> one.id().equals(id) ? change.apply(one) : one)
                        .toList(),
                claims);
    }
}
