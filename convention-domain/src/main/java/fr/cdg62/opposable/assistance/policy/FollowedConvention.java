package fr.cdg62.opposable.assistance.policy;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.TerminationReading;
import fr.cdg62.opposable.convention.value.Lifecycle;
import fr.cdg62.opposable.convention.value.Terminations;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger must know of its convention: whom it binds, when it was signed and which days it covers.
 *
 * @param holder the body it was drafted with
 * @param transfers the bodies that took its place since
 * @param deedDate the last signature, or null before the deed
 * @param agreed the periods as the deeds agreed them, none before the first
 * @param end the day from which it was found to have ended before that, or null
 * @param terminations what ends it before its last day
 * @param before the days covered before the last event
 */
public record FollowedConvention(
        CollectivityId holder,
        List<ConventionTransferred> transfers,
        @Nullable LocalDate deedDate,
        List<Term> agreed,
        @Nullable LocalDate end,
        Terminations terminations,
        List<Term> before) {

    public FollowedConvention {
        transfers = List.copyOf(transfers);
        agreed = List.copyOf(agreed);
        before = List.copyOf(before);
    }

    static FollowedConvention drafted(ConventionDrafted event) {
        return new FollowedConvention(
                event.collectivity().id(), List.of(), null, List.of(), null, Terminations.none(), List.of());
    }

    FollowedConvention after(ConventionEvent event) {
        return switch (event) {
            case ConventionSigned e ->
                signed(e.deedDate(), List.of(new Term(e.computed().firstDay(), e.lastDay())));
            case ConventionRenewed e -> signed(deedDate, renewed(e.period()));
            case AmendmentConcluded e
            when e.writtenEnd() != null -> signed(deedDate, Lifecycle.cut(agreed, e.writtenEnd()));
            case ConventionEndRevised e ->
                new FollowedConvention(holder, transfers, deedDate, agreed, found(e.to()), terminations, covered());
            case ConventionTransferred e ->
                new FollowedConvention(
                        holder,
                        Stream.concat(transfers.stream(), Stream.of(e)).toList(),
                        deedDate,
                        agreed,
                        end,
                        terminations,
                        covered());
            default -> ended(TerminationReading.fold(terminations, event));
        };
    }

    /** The days covered: what the deeds agreed, no further than the end found since. */
    List<Term> covered() {
        var known = end == null ? agreed : Lifecycle.cut(agreed, end.minusDays(1));
        return known.isEmpty()
                ? known
                : terminations
                        .operative(known.getLast().lastDay())
                        .map(ending -> Lifecycle.cut(known, ending.endsOn().minusDays(1)))
                        .orElse(known);
    }

    /** Whether the last event moved the days that a signed convention covers. */
    boolean moved() {
        return !before.isEmpty() && !before.equals(covered());
    }

    /** An end that the terminations give by themselves moves with them: only another one is kept. */
    private @Nullable LocalDate found(LocalDate to) {
        var given = agreed.isEmpty()
                ? null
                : terminations
                        .operative(agreed.getLast().lastDay())
                        .map(Terminations.Ending::endsOn)
                        .orElseGet(() -> agreed.getLast().lastDay().plusDays(1));
        if (!to.equals(given)) {
            return to;
        }
        return end != null && end.isAfter(to) ? end : null;
    }

    private FollowedConvention signed(@Nullable LocalDate deed, List<Term> periods) {
        return new FollowedConvention(holder, transfers, deed, periods, null, terminations, covered());
    }

    private FollowedConvention ended(Terminations known) {
        return new FollowedConvention(holder, transfers, deedDate, agreed, end, known, covered());
    }

    /** A renewal said anew takes the place of the one before. */
    private List<Term> renewed(Term period) {
        var first = Lifecycle.cut(List.of(agreed.getFirst()), period.firstDay().minusDays(1));
        return Stream.concat(first.stream(), Stream.of(period)).toList();
    }
}
