package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The breaches of a convention and the formal notices that cite them, asked by date: what was recorded first changes no answer. A breach stands
 * from the day it is observed until the eve of the day it is cured.
 *
 * @param breaches the first observed first
 * @param notices the first served first
 */
public record Breaches(List<Breach> breaches, List<FormalNotice> notices) {

    private static final Comparator<Breach> BY_DATE = Comparator.comparing(Breach::observedOn)
            .thenComparing(breach -> breach.id().value());
    private static final Comparator<FormalNotice> NOTICES_BY_DATE = Comparator.comparing(FormalNotice::servedOn)
            .thenComparing(notice -> notice.id().value());

    public Breaches {
        breaches = breaches.stream().sorted(BY_DATE).toList();
        notices = notices.stream().sorted(NOTICES_BY_DATE).toList();
    }

    /** Of a convention that nobody has failed. */
    public static Breaches none() {
        return new Breaches(List.of(), List.of());
    }

    /** The breach of that id, if it is recorded. */
    public Optional<Breach> breach(BreachId id) {
        return breaches.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The formal notice of that id, if it is recorded. */
    public Optional<FormalNotice> notice(FormalNoticeId id) {
        return notices.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those of a party. */
    public List<Breach> of(Party against) {
        return breaches.stream().filter(one -> one.against() == against).toList();
    }

    /** The formal notices that cite a breach. */
    public List<FormalNotice> noticesOf(BreachId id) {
        return notices.stream().filter(one -> one.breaches().contains(id)).toList();
    }

    /** The last formal notice served by that day of a breach of that commitment that still stands then. */
    public Optional<FormalNotice> lastNotice(Party against, BreachedCommitment commitment, LocalDate day) {
        var standing = of(against).stream()
                .filter(one -> one.commitments().contains(commitment))
                .map(Breach::id)
                .filter(id -> standing(id, day)
                        .filter(BreachStanding.STANDING::equals)
                        .isPresent())
                .toList();
        return notices.stream()
                .filter(notice -> !notice.servedOn().isAfter(day))
                .filter(notice -> standing.stream().anyMatch(notice.breaches()::contains))
                .reduce((earlier, later) -> later);
    }

    /** What the breach was on that day; empty when it is not recorded, and before the day it was observed. */
    public Optional<BreachStanding> standing(BreachId id, LocalDate day) {
        return breach(id)
                .filter(one -> !one.observedOn().isAfter(day))
                .map(one -> one.isCuredBy(day) ? BreachStanding.CURED : BreachStanding.STANDING);
    }

    /**
     * Whether each of these breaches still stands on that day although the cure period of a formal notice that cites it is over by then. Late
     * as it is, a cure makes the notice no longer one left without effect.
     */
    public boolean noticedInVain(Collection<BreachId> cited, LocalDate day) {
        return !cited.isEmpty() && cited.stream().allMatch(id -> noticedInVain(id, day));
    }

    /** What became of the notice by that day: whatever it cites that still stands once its period is over was noticed in vain. */
    public NoticeOutcome outcome(FormalNotice notice, LocalDate day) {
        if (notice.breaches().stream().allMatch(id -> isCured(id, day))) {
            return NoticeOutcome.CURED;
        }
        return notice.isOverOn(day) ? NoticeOutcome.IN_VAIN : NoticeOutcome.RUNNING;
    }

    private boolean isCured(BreachId id, LocalDate day) {
        return breach(id).filter(one -> one.isCuredBy(day)).isPresent();
    }

    private boolean noticedInVain(BreachId id, LocalDate day) {
        return standing(id, day).filter(BreachStanding.STANDING::equals).isPresent()
                && noticesOf(id).stream().anyMatch(notice -> notice.isOverOn(day));
    }

    /** The same, one more breach recorded. */
    public Breaches recorded(Breach breach) {
        return new Breaches(Stream.concat(breaches.stream(), Stream.of(breach)).toList(), notices);
    }

    /** The same, that breach cured. */
    public Breaches cured(BreachId id, LocalDate day) {
        return new Breaches(
                breaches.stream()
                        .map(one -> one.id().equals(id) ? one.cured(day) : one)
                        .toList(),
                notices);
    }

    /** The same, one more formal notice served. */
    public Breaches served(FormalNotice notice) {
        return new Breaches(
                breaches, Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }
}
