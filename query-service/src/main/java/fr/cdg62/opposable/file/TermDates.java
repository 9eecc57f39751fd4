package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.AgreedTerm;
import fr.cdg62.opposable.convention.value.ConventionDates;
import fr.cdg62.opposable.convention.value.Terminations;
import fr.cdg62.opposable.convention.value.Terminations.Ending;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import java.util.List;
import java.util.Optional;

/** The dates of a convention's life, each with the reasons the domain gives it. */
public final class TermDates {

    private TermDates() {}

    /** The dates known of the file, in the order of a life; none while no start is known. */
    public static List<TermDate> of(ConventionFile file) {
        var deed = file.deed();
        var fixed = file.fixedTerm();
        if (deed != null) {
            return signed(file, deed);
        }
        return fixed == null ? List.of() : provisional(fixed);
    }

    private static List<TermDate> signed(ConventionFile file, Deed deed) {
        var firstDay = deed.computed().firstDay();
        var terminated = terminated(file);
        var lastDay = terminated
                .map(ConventionDates::lastDayBefore)
                .orElseGet(() -> lastDay(file, new AgreedTerm(firstDay, deed.lastDay())));
        return List.of(
                new TermDate(
                        "DEED",
                        ConventionDates.deed(
                                file.cdgChain().lastSignature().orElse(deed.deedDate()),
                                file.collectivityChain().lastSignature().orElse(deed.deedDate())),
                        false),
                new TermDate(
                        "START", ConventionDates.firstDay(deed.startBlank() ? null : firstDay, deed.deedDate()), false),
                new TermDate("LAST_DAY", lastDay, false),
                new TermDate("END", terminated.orElseGet(() -> ConventionDates.endedOn(lastDay)), false));
    }

    private static Optional<ReasonedDate> terminated(ConventionFile file) {
        var term = file.milestones().term();
        return term == null
                ? Optional.empty()
                : term.termination().map(ending -> terminated(file, term.terminations(), ending));
    }

    private static ReasonedDate terminated(ConventionFile file, Terminations terminations, Ending ending) {
        if (terminations.isHeld(ending.notice())) {
            return ConventionDates.terminatedByCounsel(
                    ending, terminations.computed(ending.notice()).orElse(null));
        }
        return file.notices().stream()
                        .anyMatch(notice -> notice.given().noticeId().equals(ending.notice()))
                ? ConventionDates.terminatedByNotice(ending)
                : ConventionDates.terminatedByAgreement(ending);
    }

    private static ReasonedDate lastDay(ConventionFile file, AgreedTerm term) {
        var renewed = file.milestones().renewed();
        var periods = file.milestones().periods();
        var end = file.milestones().lastDay();
        var ended = file.amendments().stream()
                .filter(amendment -> amendment.concludedOn() != null)
                .filter(amendment -> end != null && end.equals(amendment.writtenEnd()))
                .findFirst();
        if (end != null && ended.isPresent()) {
            return ConventionDates.amendedLastDay(end, ended.get().number(), periods.size() > 1);
        }
        return renewed == null || periods.size() < 2
                ? ConventionDates.lastDay(term)
                : ConventionDates.renewedLastDay(periods.getLast(), renewed.on());
    }

    private static List<TermDate> provisional(FixedTerm fixed) {
        var firstDay = fixed.computed().firstDay();
        var lastDay = ConventionDates.lastDay(new AgreedTerm(firstDay, fixed.writtenEnd()));
        return List.of(
                new TermDate("START", ConventionDates.firstDay(firstDay, firstDay), true),
                new TermDate("LAST_DAY", lastDay, true),
                new TermDate("END", ConventionDates.endedOn(lastDay), true));
    }
}
