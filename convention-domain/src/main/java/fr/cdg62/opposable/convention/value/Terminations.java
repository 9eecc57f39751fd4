package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What ends a convention before its last day, by legal dates and whatever was recorded first (legal sheet, R21). */
public record Terminations(List<Ending> endings) {

    /**
     * One thing that ends it.
     *
     * @param notice the notice, or the agreement of both parties
     * @param decidedOn the day the notice counts as notified, or that of the agreement
     * @param endsOn the day from which the convention has ended, at 00:00
     */
    public record Ending(NoticeId notice, LocalDate decidedOn, LocalDate endsOn) {}

    public Terminations {
        endings = List.copyOf(endings);
    }

    /** Nothing ends it. */
    public static Terminations none() {
        return new Terminations(List.of());
    }

    /** The same, with what is concluded now of that notice in the place of what was before. */
    public Terminations with(Ending ending) {
        return new Terminations(Stream.concat(without(ending.notice()).endings.stream(), Stream.of(ending))
                .toList());
    }

    /** The same, without that notice. */
    public Terminations without(NoticeId notice) {
        return new Terminations(endings.stream()
                .filter(ending -> !ending.notice().equals(notice))
                .toList());
    }

    /** What ends it before that last day: the first one effective; of one day, the earlier notified. Empty when the term ends it first. */
    public Optional<Ending> operative(LocalDate lastDay) {
        return endings.stream()
                .filter(ending -> !ending.endsOn().isAfter(lastDay))
                .min(Comparator.comparing(Ending::endsOn).thenComparing(Ending::decidedOn));
    }

    /** Those decided by the day. */
    Terminations by(LocalDate day) {
        return new Terminations(endings.stream()
                .filter(ending -> !ending.decidedOn().isAfter(day))
                .toList());
    }

    /** The last day that they leave of that one. */
    LocalDate cut(LocalDate lastDay) {
        return operative(lastDay).map(ending -> ending.endsOn().minusDays(1)).orElse(lastDay);
    }
}
