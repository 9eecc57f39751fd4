package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tie between the collectivity and the prefecture (R13), asked by date.
 *
 * @param signedOn the days of its conventions with the prefecture
 * @param suspendedOn the days from which transmission was suspended
 * @param resumedOn the days from which it resumed
 */
public record PrefectureLink(List<LocalDate> signedOn, List<LocalDate> suspendedOn, List<LocalDate> resumedOn) {

    public PrefectureLink {
        signedOn = List.copyOf(signedOn);
        suspendedOn = List.copyOf(suspendedOn);
        resumedOn = List.copyOf(resumedOn);
    }

    static PrefectureLink none() {
        return new PrefectureLink(List.of(), List.of(), List.of());
    }

    /** The day of the first convention signed by then, if any. */
    public Optional<LocalDate> signedBy(LocalDate day) {
        return signedOn.stream().filter(on -> !on.isAfter(day)).min(Comparator.naturalOrder());
    }

    /** The day since which transmission stands suspended on that day, if it does. What resumes on a day is not suspended on it. */
    public Optional<LocalDate> suspendedSince(LocalDate day) {
        var resumed = last(resumedOn, day);
        return suspendedOn.stream()
                .filter(on -> !on.isAfter(day))
                .filter(on -> resumed.isEmpty() || on.isAfter(resumed.get()))
                .min(Comparator.naturalOrder());
    }

    PrefectureLink signed(LocalDate on) {
        return new PrefectureLink(plus(signedOn, on), suspendedOn, resumedOn);
    }

    PrefectureLink suspended(LocalDate on) {
        return new PrefectureLink(signedOn, plus(suspendedOn, on), resumedOn);
    }

    PrefectureLink resumed(LocalDate on) {
        return new PrefectureLink(signedOn, suspendedOn, plus(resumedOn, on));
    }

    private static Optional<LocalDate> last(List<LocalDate> days, LocalDate day) {
        return days.stream().filter(on -> !on.isAfter(day)).max(Comparator.naturalOrder());
    }

    private static List<LocalDate> plus(List<LocalDate> days, LocalDate day) {
        return Stream.concat(days.stream(), Stream.of(day)).sorted().toList();
    }
}
