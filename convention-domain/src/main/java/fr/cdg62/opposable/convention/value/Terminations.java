package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What ends a convention before its last day, by legal dates and whatever was recorded first (legal sheet, R21). What the facts give and what
 * counsel holds are kept side by side: the one never erases the other.
 *
 * @param computed what the facts of each notice give, and what both parties agreed
 * @param held the days counsel holds, the last confirmed at the end
 */
public record Terminations(List<Ending> computed, List<Held> held) {

    /**
     * One thing that ends it.
     *
     * @param notice the notice, or the agreement of both parties
     * @param decidedOn the day the notice counts as notified, or that of the agreement
     * @param endsOn the day from which the convention has ended, at 00:00
     */
    public record Ending(NoticeId notice, LocalDate decidedOn, LocalDate endsOn) {}

    /** What counsel holds of a notice, under the id it was proposed with. */
    public record Held(ProposalId proposal, Ending ending) {}

    public Terminations {
        computed = List.copyOf(computed);
        held = List.copyOf(held);
    }

    /** Nothing ends it. */
    public static Terminations none() {
        return new Terminations(List.of(), List.of());
    }

    /** The same, with what is concluded now of that notice in the place of what was before. */
    public Terminations with(Ending ending) {
        var others = computed.stream().filter(one -> !one.notice().equals(ending.notice()));
        return new Terminations(Stream.concat(others, Stream.of(ending)).toList(), held);
    }

    /** The same, without that notice. */
    public Terminations without(NoticeId notice) {
        return new Terminations(
                computed.stream().filter(one -> !one.notice().equals(notice)).toList(),
                held.stream()
                        .filter(one -> !one.ending().notice().equals(notice))
                        .toList());
    }

    /** The same, with what counsel holds before anything computed, or held earlier, of the same notice. */
    public Terminations holding(ProposalId proposal, Ending ending) {
        return new Terminations(
                computed,
                Stream.concat(lifting(proposal).held.stream(), Stream.of(new Held(proposal, ending)))
                        .toList());
    }

    /** The same, once counsel holds that day no more. */
    public Terminations lifting(ProposalId proposal) {
        return new Terminations(
                computed,
                held.stream().filter(one -> !one.proposal().equals(proposal)).toList());
    }

    /** What counts of each notice: what counsel held last, else what is computed. */
    public List<Ending> endings() {
        var counting = new LinkedHashMap<NoticeId, Ending>();
        computed.forEach(one -> counting.put(one.notice(), one));
        held.forEach(one -> counting.put(one.ending().notice(), one.ending()));
        return List.copyOf(counting.values());
    }

    /** What counts of that notice, if anything does. */
    public Optional<Ending> ending(NoticeId notice) {
        return endings().stream().filter(one -> one.notice().equals(notice)).findFirst();
    }

    /** What the facts give of that notice, whatever counsel holds. */
    public Optional<Ending> computed(NoticeId notice) {
        return computed.stream().filter(one -> one.notice().equals(notice)).findFirst();
    }

    /** Whether counsel holds a day for that notice. */
    public boolean isHeld(NoticeId notice) {
        return held.stream().anyMatch(one -> one.ending().notice().equals(notice));
    }

    /** What ends it before that last day: the first one effective; of one day, the earlier notified. Empty when the term ends it first. */
    public Optional<Ending> operative(LocalDate lastDay) {
        return endings().stream()
                .filter(ending -> !ending.endsOn().isAfter(lastDay))
                .min(Comparator.comparing(Ending::endsOn).thenComparing(Ending::decidedOn));
    }

    /** Those decided by the day. */
    Terminations by(LocalDate day) {
        return new Terminations(
                endings().stream()
                        .filter(ending -> !ending.decidedOn().isAfter(day))
                        .toList(),
                List.of());
    }

    /** The last day that they leave of that one. */
    LocalDate cut(LocalDate lastDay) {
        return operative(lastDay).map(ending -> ending.endsOn().minusDays(1)).orElse(lastDay);
    }
}
