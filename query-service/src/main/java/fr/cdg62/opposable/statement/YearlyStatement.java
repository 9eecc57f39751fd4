package fr.cdg62.opposable.statement;

import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.ledger.EntrySeen;
import fr.cdg62.opposable.ledger.LedgerSheet;
import fr.cdg62.opposable.standing.AnomalyMark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a yearly statement says. It names nobody: those who gave and received are there by role and reference, so that a person can
 * be forgotten and the document stay what it was.
 *
 * @param collectivity the body bound on the day of issue
 * @param deedDate the last signature of the convention
 * @param number which statement of the year, from 1
 * @param supplements the number of the first statement when this one supplements it, null when it does not
 * @param figures frozen by the ledger when it was issued
 * @param missingMinutes still owed; nothing once met
 * @param surplusMinutes given beyond: goodwill, carried over nowhere
 * @param before what the statement before said, null for the first of the year
 * @param policy what the house holds to where article 3-3 is silent
 * @param entries of the year, reversed ones too, by day of service
 * @param anomalies of the year and of those entries, cleared ones too
 * @param countedThrough the last event it counts
 */
public record YearlyStatement(
        LedgerId ledger,
        ConventionId convention,
        CentreId centre,
        CollectivityFacts collectivity,
        LocalDate deedDate,
        int year,
        int number,
        @Nullable Integer supplements,
        LocalDate issuedOn,
        YearFigures figures,
        int missingMinutes,
        int surplusMinutes,
        @Nullable StatedBefore before,
        AssistancePolicy policy,
        List<EntrySeen> entries,
        List<AnomalyMark> anomalies,
        CountedThrough countedThrough) {

    public YearlyStatement {
        entries = List.copyOf(entries);
        anomalies = List.copyOf(anomalies);
    }

    /** The statement issued on that sheet, as it stood just before. */
    static YearlyStatement of(
            StatementIssued issued, LedgerSheet sheet, CollectivityFacts collectivity, CountedThrough countedThrough) {
        var figures = issued.figures();
        var entries = sheet.entriesServedBy(figures.whole().lastDay()).stream()
                .filter(entry -> figures.whole().covers(entry.service().servedOn()))
                .toList();
        return new YearlyStatement(
                sheet.id(),
                sheet.id().convention(),
                sheet.centre(),
                collectivity,
                sheet.deedDate(),
                issued.year(),
                issued.number(),
                issued.supplements(),
                issued.issuedOn(),
                figures,
                figures.missingMinutes(),
                figures.surplusMinutes(),
                before(issued, sheet),
                sheet.count().book().policy(),
                entries,
                anomalies(issued.year(), sheet, entries),
                countedThrough);
    }

    private static @Nullable StatedBefore before(StatementIssued issued, LedgerSheet sheet) {
        return sheet.statements().stream()
                .filter(one -> one.year() == issued.year() && one.number() == issued.number() - 1)
                .findFirst()
                .map(one -> StatedBefore.of(one, issued.figures()))
                .orElse(null);
    }

    private static List<AnomalyMark> anomalies(int year, LedgerSheet sheet, List<EntrySeen> entries) {
        return sheet.anomalies().stream()
                .filter(mark -> mark.subject().equals("YEAR/" + year)
                        || entries.stream().anyMatch(entry -> concerns(mark, entry)))
                .toList();
    }

    private static boolean concerns(AnomalyMark mark, EntrySeen entry) {
        return mark.subject().equals("ENTRY/" + entry.entryId().value());
    }

    /** The weaknesses of one of its entries. */
    public List<AnomalyMark> anomaliesOf(EntrySeen entry) {
        return anomalies.stream().filter(mark -> concerns(mark, entry)).toList();
    }

    /** The weaknesses of the year itself. */
    public List<AnomalyMark> anomaliesOfTheYear() {
        return anomalies.stream()
                .filter(mark -> mark.subject().equals("YEAR/" + year))
                .toList();
    }
}
