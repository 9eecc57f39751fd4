package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.AgreedTerm;
import fr.cdg62.opposable.convention.value.ConventionDates;
import java.util.List;

/** The dates of a convention's life, each with the reasons the domain gives it. */
final class TermDates {

    private TermDates() {}

    /** The dates known of the file, in the order of a life; none while no start is known. */
    static List<TermDate> of(ConventionFile file) {
        var deed = file.deed();
        var fixed = file.fixedTerm();
        if (deed != null) {
            return signed(file, deed);
        }
        return fixed == null ? List.of() : provisional(fixed);
    }

    private static List<TermDate> signed(ConventionFile file, Deed deed) {
        var firstDay = deed.computed().firstDay();
        var term = new AgreedTerm(firstDay, deed.lastDay());
        return List.of(
                new TermDate(
                        "DEED",
                        ConventionDates.deed(
                                file.cdgChain().lastSignature().orElse(deed.deedDate()),
                                file.collectivityChain().lastSignature().orElse(deed.deedDate())),
                        false),
                new TermDate(
                        "START", ConventionDates.firstDay(deed.startBlank() ? null : firstDay, deed.deedDate()), false),
                new TermDate("LAST_DAY", ConventionDates.lastDay(term), false),
                new TermDate("END", ConventionDates.endedOn(deed.lastDay()), false));
    }

    private static List<TermDate> provisional(FixedTerm fixed) {
        var firstDay = fixed.computed().firstDay();
        var term = new AgreedTerm(firstDay, fixed.writtenEnd());
        return List.of(
                new TermDate("START", ConventionDates.firstDay(firstDay, firstDay), true),
                new TermDate("LAST_DAY", ConventionDates.lastDay(term), true),
                new TermDate("END", ConventionDates.endedOn(term.lastDay()), true));
    }
}
