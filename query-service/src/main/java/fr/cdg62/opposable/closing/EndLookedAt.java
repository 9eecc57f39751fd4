package fr.cdg62.opposable.closing;

import fr.cdg62.opposable.convention.value.Terminations;
import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.NoticeOnFile;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end that a checklist is about.
 *
 * @param notice the notice that brings it about, or may; null for an agreement, and when the term alone ends the convention
 * @param agreed whether both parties agreed on it
 * @param endsOn the day from which the convention has ended, at 00:00; null while that is not concluded, or when nothing ends it
 */
record EndLookedAt(
        @Nullable NoticeOnFile notice,
        boolean agreed,
        @Nullable LocalDate endsOn) {

    /** As the facts had made it by the day: what ends the convention first; else the last notice that stands; else its term once over. */
    static EndLookedAt of(ConventionFile file, LocalDate on) {
        var operative = operative(file, on);
        if (operative.isPresent()) {
            var ending = operative.get();
            var notice = file.notices().stream()
                    .filter(one -> one.given().noticeId().equals(ending.notice()))
                    .findFirst();
            return new EndLookedAt(notice.orElse(null), notice.isEmpty(), ending.endsOn());
        }
        var last = file.milestones().lastDay();
        return file.notices().stream()
                .filter(one -> !one.given().writtenOn().isAfter(on) && !withdrawn(one, on))
                .reduce((earlier, later) -> later)
                .map(one -> new EndLookedAt(one, false, null))
                .orElseGet(() ->
                        new EndLookedAt(null, false, last == null || !last.isBefore(on) ? null : last.plusDays(1)));
    }

    private static Optional<Terminations.Ending> operative(ConventionFile file, LocalDate on) {
        var term = file.milestones().term();
        return term == null
                ? Optional.empty()
                : term.termination().filter(ending -> !ending.decidedOn().isAfter(on));
    }

    private static boolean withdrawn(NoticeOnFile notice, LocalDate on) {
        var withdrawn = notice.withdrawn();
        return withdrawn != null && !withdrawn.agreedOn().isAfter(on);
    }

    /** Whether nothing ends the convention, nor may. */
    boolean none() {
        return notice == null && endsOn == null;
    }
}
