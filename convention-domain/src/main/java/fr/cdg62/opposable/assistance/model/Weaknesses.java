package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.rule.FloorIsMet;
import fr.cdg62.opposable.assistance.rule.ServedUnderAConvention;
import fr.cdg62.opposable.assistance.rule.ServedWhileTheEndIsLater;
import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import fr.cdg62.opposable.kernel.rule.Rule;
import fr.cdg62.opposable.model.Weak;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every rule whose failure is an anomaly of a ledger: of an entry, {@code ENTRY/entry-1}, or of a year, {@code YEAR/1}. */
final class Weaknesses {

    private Weaknesses() {}

    /** Those that the facts of the file call for. */
    static List<Weak> of(LedgerFile file) {
        var lastDay = file.lastDay();
        var entries = file.book().lines().stream()
                .map(line -> new Weak("ENTRY/" + line.entryId().value(), ofLine(line, lastDay)));
        var years = new Closings(file)
                .said().values().stream().map(figures -> new Weak("YEAR/" + figures.year(), ofYear(figures)));
        return Stream.concat(entries, years).toList();
    }

    private static Rule ofLine(LedgerLine line, @Nullable LocalDate lastDay) {
        var servedOn = line.service().servedOn();
        boolean reversed = line.reversal() != null;
        return line.offConventionReason() == null
                ? new ServedWhileTheEndIsLater(servedOn, lastDay, reversed)
                : new ServedUnderAConvention(servedOn, lastDay, reversed);
    }

    private static Rule ofYear(YearFigures figures) {
        boolean due = figures.outcome() == YearOutcome.MET || figures.outcome() == YearOutcome.SHORTFALL;
        return new FloorIsMet(figures.year(), figures.minutes(), figures.targetMinutes(), due);
    }
}
