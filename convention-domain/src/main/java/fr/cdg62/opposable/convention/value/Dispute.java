package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement of the parties, from its first letter to its end. The order in which its facts were recorded leaves no trace here.
 *
 * @param by who disagrees first
 * @param declaredOn the date of the first letter, from which the legal hold runs
 * @param informedOn the day that party was informed of the termination it contests, or null for another subject
 * @param document the hash of the first letter
 * @param failure the statement that no settlement was found, or null
 * @param closing how it ended, or null
 */
public record Dispute(
        DisputeId id,
        Party by,
        DisputeSubject subject,
        LocalDate declaredOn,
        @Nullable LocalDate informedOn,
        Sha256 document,
        List<AmicableStep> steps,
        @Nullable AmicableFailure failure,
        List<Mediation> mediations,
        List<Litigation> litigations,
        @Nullable DisputeClosing closing) {

    public Dispute {
        steps = steps.stream()
                .sorted(Comparator.comparing(AmicableStep::on)
                        .thenComparing(step -> step.id().value()))
                .toList();
        mediations = mediations.stream()
                .sorted(Comparator.comparing(Mediation::agreedOn)
                        .thenComparing(mediation -> mediation.id().value()))
                .toList();
        litigations = litigations.stream()
                .sorted(Comparator.comparing(Litigation::openedOn).thenComparing(Litigation::number))
                .toList();
    }

    /** A dispute of which the first letter alone is known. */
    public static Dispute declared(
            DisputeId id,
            Party by,
            DisputeSubject subject,
            LocalDate declaredOn,
            @Nullable LocalDate informedOn,
            Sha256 document) {
        return new Dispute(
                id, by, subject, declaredOn, informedOn, document, List.of(), null, List.of(), List.of(), null);
    }

    /** The mediation under that id. */
    public Optional<Mediation> mediation(MediationId known) {
        return mediations.stream().filter(one -> one.id().equals(known)).findFirst();
    }

    /** How far the amicable attempt has gone. */
    public AmicableState amicable() {
        if (failure != null) {
            return AmicableState.FAILED;
        }
        return attemptedOn().isPresent() ? AmicableState.UNDER_WAY : AmicableState.NOT_TRIED;
    }

    /** The first proven attempt to settle: a step, or a mediation agreed. */
    public Optional<LocalDate> attemptedOn() {
        return Stream.concat(
                        steps.stream().map(AmicableStep::on),
                        mediations.stream().map(Mediation::agreedOn))
                .min(Comparator.naturalOrder());
    }

    /** The first case that the centre itself opened. */
    public Optional<LocalDate> suedOn() {
        return litigations.stream()
                .filter(one -> one.role() == LitigationRole.CLAIMANT)
                .map(Litigation::openedOn)
                .min(Comparator.naturalOrder());
    }

    /** When the attempt may be said to have failed. */
    public AmicableClock amicableClock(DisputePolicy policy) {
        return new AmicableClock(steps, policy);
    }

    /** The time to contest; empty unless a termination is. */
    public Optional<ContestClock> contestClock(DisputePolicy policy) {
        return informedOn == null ? Optional.empty() : Optional.of(new ContestClock(informedOn, mediations, policy));
    }

    /** The date of the last fact known of it, its end aside. */
    public LocalDate lastFactOn() {
        return Stream.of(
                        Stream.of(declaredOn),
                        steps.stream().map(AmicableStep::on),
                        Stream.ofNullable(failure).map(AmicableFailure::on),
                        mediations.stream().map(Mediation::agreedOn),
                        mediations.stream().map(Mediation::endedOn).filter(Objects::nonNull),
                        litigations.stream().map(Litigation::openedOn))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(declaredOn);
    }

    /** As its facts had made it by a day on which it was declared. */
    Dispute on(LocalDate day) {
        return new Dispute(
                id,
                by,
                subject,
                declaredOn,
                informedOn,
                document,
                steps.stream().filter(step -> !step.on().isAfter(day)).toList(),
                failure == null || failure.on().isAfter(day) ? null : failure,
                mediations.stream()
                        .filter(one -> !one.agreedOn().isAfter(day))
                        .map(one -> one.on(day))
                        .toList(),
                litigations.stream().filter(one -> !one.openedOn().isAfter(day)).toList(),
                closing == null || closing.closedOn().isAfter(day) ? null : closing);
    }

    Dispute stepped(AmicableStep step) {
        return with(add(steps, step), failure, mediations, litigations, closing);
    }

    Dispute failed(AmicableFailure known) {
        return with(steps, known, mediations, litigations, closing);
    }

    Dispute mediated(Mediation mediation) {
        var others = mediations.stream()
                .filter(one -> !one.id().equals(mediation.id()))
                .toList();
        return with(steps, failure, add(others, mediation), litigations, closing);
    }

    Dispute sued(Litigation litigation) {
        return with(steps, failure, mediations, add(litigations, litigation), closing);
    }

    Dispute closed(DisputeClosing known) {
        return with(steps, failure, mediations, litigations, known);
    }

    private Dispute with(
            List<AmicableStep> taken,
            @Nullable AmicableFailure failed,
            List<Mediation> agreed,
            List<Litigation> opened,
            @Nullable DisputeClosing closed) {
        return new Dispute(id, by, subject, declaredOn, informedOn, document, taken, failed, agreed, opened, closed);
    }

    private static <T> List<T> add(List<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
