package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.ConventionDates;
import fr.cdg62.opposable.convention.value.NoticeOutcome;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A formal notice and what has become of it that day; one served later is not there.
 *
 * @param term the last day to cure, and why
 * @param breaches those it cites
 */
public record FormalNoticeSeen(
        FormalNoticeOnFile served, ReasonedDate term, NoticeOutcome outcome, List<BreachOnFile> breaches) {

    public FormalNoticeSeen {
        breaches = List.copyOf(breaches);
    }

    static List<FormalNoticeSeen> on(BreachesOnFile file, LocalDate day) {
        return file.served().stream()
                .filter(one -> !one.notice().servedOn().isAfter(day))
                .sorted(Comparator.comparing(one -> one.notice().servedOn()))
                .map(one -> of(file, one, day))
                .toList();
    }

    private static FormalNoticeSeen of(BreachesOnFile file, FormalNoticeOnFile one, LocalDate day) {
        var notice = one.notice();
        return new FormalNoticeSeen(
                one,
                ConventionDates.cureBy(notice),
                file.known().outcome(notice, day),
                file.recorded().stream()
                        .filter(breach -> notice.breaches().contains(breach.id()))
                        .toList());
    }
}
