package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.CalendarYearMinutes;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import fr.cdg62.opposable.standing.AnomalyMark;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ledger of assistance, on a day; minutes are whole.
 *
 * @param version what {@code If-Match} compares
 * @param collectivity the other party that day
 * @param deedDate the last signature: nothing is served before it
 * @param periods the days covered, as known
 * @param closedOn the last day at which it was closed, null while it is open
 * @param policy what the house holds to where article 3-3 is silent
 * @param current the contract year of the day, or the nearest covered
 * @param years every contract year
 * @param calendarYears the counted minutes by calendar year: another reading, which decides nothing
 * @param countedMinutes the sum of the entries that count
 * @param setAsideMinutes the sum of the entries that stand and do not count
 * @param entries reversed ones too, by day of service
 * @param openAnomalies the weaknesses that stand that day
 * @param timeline every event, in order
 */
public record LedgerSeen(
        AsOf asOf,
        LedgerId id,
        ConventionId convention,
        long version,
        CollectivityFacts collectivity,
        LocalDate deedDate,
        List<Term> periods,
        @Nullable LocalDate closedOn,
        AssistancePolicy policy,
        YearSeen current,
        List<YearSeen> years,
        List<CalendarYearMinutes> calendarYears,
        int countedMinutes,
        int setAsideMinutes,
        List<EntrySeen> entries,
        List<OfferOnFile> offers,
        List<PlanOnFile> plans,
        List<StatementOnFile> statements,
        List<AnomalyMark> anomalies,
        List<AnomalyMark> openAnomalies,
        List<TimelineEntry> timeline)
        implements ReadAnswer {

    public LedgerSeen {
        periods = List.copyOf(periods);
        years = List.copyOf(years);
        calendarYears = List.copyOf(calendarYears);
        entries = List.copyOf(entries);
        offers = List.copyOf(offers);
        plans = List.copyOf(plans);
        statements = List.copyOf(statements);
        anomalies = List.copyOf(anomalies);
        openAnomalies = List.copyOf(openAnomalies);
        timeline = List.copyOf(timeline);
    }

    static LedgerSeen of(LedgerSheet sheet, CollectivityFacts collectivity, AsOf asOf) {
        var on = asOf.on();
        var count = sheet.count();
        var totals = count.book().servedBy(on).totals();
        return new LedgerSeen(
                asOf,
                sheet.id(),
                sheet.id().convention(),
                sheet.version(),
                collectivity,
                sheet.deedDate(),
                count.book().periods(),
                sheet.closedOn(),
                count.book().policy(),
                count.current(on),
                count.years(on),
                totals.calendarYears(),
                totals.countedMinutes(),
                totals.setAsideMinutes(),
                sheet.entriesServedBy(on),
                sheet.offers(),
                sheet.plans(),
                sheet.statements(),
                sheet.anomalies(),
                sheet.anomalies().stream().filter(mark -> mark.standsOn(on)).toList(),
                sheet.timeline());
    }
}
