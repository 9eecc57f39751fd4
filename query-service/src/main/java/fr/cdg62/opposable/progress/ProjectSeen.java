package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.project.value.DecisionSubject;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ProjectScope;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import fr.cdg62.opposable.standing.AnomalyMark;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project, on a day.
 *
 * @param version what {@code If-Match} compares
 * @param collectivity the other party that day
 * @param openedOn the day the prestations were chosen
 * @param boundFrom the first day the convention binds, null while it is not signed
 * @param lastDay the last day it covered, null while it lasts
 * @param scope what is to be set up that day, under which version of the matrix
 * @param duties what each party owes, S1 to S9 then C1 to C4
 * @param turn who is holding the project
 * @param undecided what the collectivity has not decided yet and has to before the software is configured (R24)
 * @param trainedMinutes the time of the sessions that count: the project's, never that of the two hours
 * @param openAnomalies the weaknesses that stand that day
 * @param timeline every event, in order
 */
public record ProjectSeen(
        AsOf asOf,
        ProjectId id,
        ConventionId convention,
        long version,
        CollectivityFacts collectivity,
        LocalDate openedOn,
        @Nullable LocalDate boundFrom,
        @Nullable LocalDate lastDay,
        ProjectScope scope,
        ProjectPhase phase,
        List<DutySeen> duties,
        Turn turn,
        List<BlockOnFile> blocks,
        ProjectSheet.Work work,
        List<CircuitSeen> circuits,
        ProjectSheet.Exchanges exchanges,
        List<CertificateSeen> certificates,
        List<DecisionSubject> undecided,
        int trainedMinutes,
        List<AnomalyMark> anomalies,
        List<AnomalyMark> openAnomalies,
        List<TimelineEntry> timeline)
        implements ReadAnswer {

    public ProjectSeen {
        duties = List.copyOf(duties);
        blocks = List.copyOf(blocks);
        circuits = List.copyOf(circuits);
        certificates = List.copyOf(certificates);
        undecided = List.copyOf(undecided);
        anomalies = List.copyOf(anomalies);
        openAnomalies = List.copyOf(openAnomalies);
        timeline = List.copyOf(timeline);
    }

    static ProjectSeen of(ProjectSheet sheet, CollectivityFacts collectivity, AsOf asOf) {
        var on = asOf.on();
        var progress = sheet.progress();
        var span = progress.facts().span();
        var duties = progress.dutiesOn(on);
        return new ProjectSeen(
                asOf,
                sheet.id(),
                sheet.id().convention(),
                sheet.version(),
                collectivity,
                progress.openedOn(),
                span.boundFrom(),
                span.lastDay(),
                span.scopes().on(on),
                ProjectPhase.of(progress, duties, on),
                duties,
                Turn.of(progress, on),
                progress.blocks(),
                sheet.work(),
                CircuitSeen.of(sheet.work().circuits()),
                sheet.exchanges(),
                sheet.exchanges().certificates().stream()
                        .map(one -> CertificateSeen.of(one, on))
                        .toList(),
                undecided(sheet, on),
                trainedMinutes(sheet),
                progress.anomalies(),
                progress.openAnomalies(on),
                sheet.timeline());
    }

    private static List<DecisionSubject> undecided(ProjectSheet sheet, LocalDate on) {
        var wanted = sheet.progress().facts().span().scopes().on(on).decisions();
        return wanted.stream()
                .filter(subject -> sheet.exchanges().decisions().stream()
                        .noneMatch(one -> one.taken().subject() == subject
                                && !one.taken().decidedOn().isAfter(on)))
                .sorted()
                .toList();
    }

    private static int trainedMinutes(ProjectSheet sheet) {
        return sheet.work().trainings().stream()
                .filter(one -> one.reversed() == null)
                .mapToInt(one -> one.held().minutes())
                .sum();
    }
}
