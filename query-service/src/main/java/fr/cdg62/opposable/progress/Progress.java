package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.project.api.BlockLifted;
import fr.cdg62.opposable.project.api.ProjectAnomalyCleared;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.project.api.ProjectBlocked;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.api.ProjectReading;
import fr.cdg62.opposable.project.value.HoldingChange;
import fr.cdg62.opposable.project.value.HoldingClock;
import fr.cdg62.opposable.project.value.ProjectDuties;
import fr.cdg62.opposable.project.value.ProjectFacts;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.standing.AnomalyMark;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a project has come: what the board and the sheet both follow from.
 *
 * @param openedOn the day the prestations were chosen
 * @param facts what the duties of both parties follow from
 * @param turns whose turn it was, and from when
 * @param blocks what stopped it, and what lifted that
 * @param anomalies every weakness ever raised, with its days
 */
public record Progress(
        LocalDate openedOn,
        ProjectFacts facts,
        List<HoldingChange> turns,
        List<BlockOnFile> blocks,
        List<AnomalyMark> anomalies) {

    public Progress {
        turns = List.copyOf(turns);
        blocks = List.copyOf(blocks);
        anomalies = List.copyOf(anomalies);
    }

    /** The progress after an event of its project. Refuses a history that does not begin with the opening. */
    public static Progress fold(@Nullable Progress before, RecordedEvent event) {
        var payload = (ProjectEvent) event.payload();
        var facts = ProjectReading.fold(before == null ? null : before.facts, payload);
        if (payload instanceof ProjectOpened e && facts != null) {
            return new Progress(e.decidedOn(), facts, List.of(), List.of(), List.of());
        }
        if (before == null || facts == null) {
            throw new IllegalStateException(event.stream() + " does not begin with its opening");
        }
        return before.after(payload, facts, event.sequence());
    }

    private Progress after(ProjectEvent event, ProjectFacts known, long sequence) {
        return new Progress(
                openedOn,
                known,
                Stream.concat(turns.stream(), ProjectReading.holding(List.of(event)).stream())
                        .toList(),
                blocks(event, sequence),
                anomalies(event));
    }

    private List<BlockOnFile> blocks(ProjectEvent event, long sequence) {
        if (event instanceof ProjectBlocked e) {
            return Stream.concat(blocks.stream(), Stream.of(new BlockOnFile(e, null, sequence)))
                    .toList();
        }
        return event instanceof BlockLifted e ? BlockOnFile.lifted(blocks, e) : blocks;
    }

    private List<AnomalyMark> anomalies(ProjectEvent event) {
        if (event instanceof ProjectAnomalyRaised e) {
            var mark = new AnomalyMark(
                    e.subject(), e.code(), e.article(), e.facts(), e.detectedOn(), null, null, Map.of());
            return Stream.concat(anomalies.stream(), Stream.of(mark)).toList();
        }
        return event instanceof ProjectAnomalyCleared e
                ? AnomalyMark.cleared(anomalies, e.subject(), e.code(), e.clearedOn(), e.because(), e.facts())
                : anomalies;
    }

    /** What each party owes, owed or has fulfilled on the day. */
    public List<DutySeen> dutiesOn(LocalDate day) {
        return new ProjectDuties(facts).on(day).stream().map(DutySeen::of).toList();
    }

    /** Whose turn it was on each day. */
    public HoldingClock clock() {
        return new HoldingClock(turns);
    }

    /** The days of each holder since the opening, the day asked about counted; none once the convention is over. */
    public Map<ProjectHolder, Long> daysHeldBy(LocalDate day) {
        var last = facts.span().lastDay();
        var until = last != null && day.isAfter(last) ? last : day;
        return clock().between(openedOn, until.plusDays(1));
    }

    /** What stops it on the day, if anything does. */
    public Optional<BlockOnFile> blockOn(LocalDate day) {
        return blocks.stream()
                .filter(block -> block.standsOn(day))
                .max(Comparator.comparing(block -> block.blocked().blockedOn()));
    }

    /** The day on which the party awaited is to be relaunched next, while something stops the project. */
    public Optional<LocalDate> nextRelaunchOn(LocalDate day) {
        return blockOn(day)
                .map(block -> Stream.concat(
                                Stream.of(block.blocked().nextRelaunchOn()),
                                facts.relaunches().stream()
                                        .filter(one -> !one.relaunchedOn()
                                                        .isBefore(
                                                                block.blocked().blockedOn())
                                                && !one.relaunchedOn().isAfter(day))
                                        .map(one -> one.answerBy()))
                        .max(Comparator.naturalOrder())
                        .map(Objects::requireNonNull)
                        .orElseThrow());
    }

    /** The weaknesses that stand on the day. */
    public List<AnomalyMark> openAnomalies(LocalDate day) {
        return anomalies.stream().filter(mark -> mark.standsOn(day)).toList();
    }
}
